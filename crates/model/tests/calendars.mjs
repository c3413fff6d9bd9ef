// Every day of the years in which all these calendars are in use, as ICU for C has them in Node: the peer of
// calendars.rs. A line a day and calendar: the Gregorian day, the calendar, its year, month and day.
const CALENDARS = {
  hijri_umalqura: "islamic-umalqura",
  hijri_civil: "islamic-civil",
  persian: "persian",
  thai_buddhist: "buddhist",
  ethiopian: "ethiopic",
};
const [from, to] = process.argv.slice(2).map((day) => Date.parse(`${day}T12:00:00Z`));
const DAY = 86_400_000;
const formats = Object.entries(CALENDARS).map(([name, calendar]) => {
  const parts = { year: "numeric", month: "numeric", day: "numeric" };
  return [name, new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { ...parts, timeZone: "UTC" })];
});
const lines = [];
for (let at = from; at <= to; at += DAY) {
  const day = new Date(at).toISOString().slice(0, 10);
  for (const [name, format] of formats) {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
    lines.push(`${day} ${name} ${parts.year} ${parts.month} ${parts.day}`);
  }
}
process.stdout.write(lines.join("\n") + "\n");
