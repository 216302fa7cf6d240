// Writes date-holidays-3.37.0.txt, the independent table that PublicHolidaysTests compares with:
//   npm install date-holidays@3.37.0 && node date-holidays.cjs > date-holidays-3.37.0.txt
const Holidays = require("date-holidays");

const years = Array.from({ length: 16 }, (_, i) => 2020 + i);
const places = "BE CH-BE CH-FR CH-GE CH-JU CH-NE CH-TI CH-VD CH-VS CH-ZH FR FR-57 FR-67 FR-68 GB-ENG GB-NIR GB-SCT GB-WLS IE IT IT-BZ LU".split(" ");
const codesOfTheLibrary = { "IT-BZ": "IT-32" };

function publicDays(place, year) {
  const days = new Holidays(...(codesOfTheLibrary[place] ?? place).split("-")).getHolidays(year).filter((day) => day.type === "public");
  return [...new Set(days.map((day) => day.date.slice(5, 10)))].sort();
}

console.log("# Public holidays by npm date-holidays 3.37.0 (its data: CC BY-SA 3.0, https://github.com/commenthol/date-holidays), as it gives them.");
console.log("# CH: the days that are public in all 26 cantons, because the library's own answer for the country mixes cantons.");
for (const place of places) for (const year of years) console.log(place, year, ...publicDays(place, year));

const cantons = Object.keys(new Holidays().getStates("CH"));
for (const year of years) {
  const each = cantons.map((canton) => publicDays(`CH-${canton}`, year));
  console.log("CH", year, ...each[0].filter((day) => each.every((days) => days.includes(day))));
}
