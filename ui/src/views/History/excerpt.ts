// What differs in a long text, with a little of what stands around it.

/** A text in three parts: what stands before the difference, the difference, and what stands after. */
export interface Parts {
  start: string;
  changed: string;
  end: string;
}

/** How much of what is the same is shown on each side, in characters. */
const AROUND = 60;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function words(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** How many of the words are the same, counted from one end. */
function same(
  a: string[],
  b: string[],
  from: (words: string[], n: number) => string | undefined,
  most: number,
): number {
  let n = 0;
  while (n < most && from(a, n) === from(b, n)) n++;
  return n;
}

function clipped(text: string, side: "start" | "end"): string {
  const letters = [...text];
  if (letters.length <= AROUND + 1) return text;
  const shown = side === "start" ? letters.slice(-AROUND) : letters.slice(0, AROUND);
  // Within a word, a sign could be parted from the letter that carries it.
  const whole = side === "start" ? words(shown.join("")).slice(1) : words(shown.join("")).slice(0, -1);
  const part = whole.length > 0 ? whole.join("") : shown.join("");
  return side === "start" ? `…${part}` : `${part}…`;
}

/** Parts two texts where they begin and cease to differ, at the borders of words. */
export function difference(before: string, after: string): [Parts, Parts] {
  const [a, b] = [words(before), words(after)];
  const most = Math.min(a.length, b.length);
  const first = same(a, b, (all, n) => all[n], most);
  const last = same(a, b, (all, n) => all[all.length - 1 - n], most - first);
  const part = (all: string[]): Parts => ({
    start: clipped(all.slice(0, first).join(""), "start"),
    changed: all.slice(first, all.length - last).join(""),
    end: clipped(all.slice(all.length - last).join(""), "end"),
  });
  return [part(a), part(b)];
}
