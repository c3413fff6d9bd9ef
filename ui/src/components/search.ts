// Finding a choice by a part of its name, whatever the accents, the case or the alphabet's variants.

/** A text as it is compared: compatibility forms, marks and tatweel gone, alef, ya and ta marbuta folded. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u0649/g, "\u064a")
    .replace(/\u0629/g, "\u0647")
    .toLowerCase();
}

/** The choices that hold every word of the query; those that begin with it come first. */
export function matching<T extends { label: string }>(choices: readonly T[], query: string): T[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = choices.filter((choice) => words.every((word) => folded(choice.label).includes(word)));
  const begins = (choice: T): boolean => words.length > 0 && folded(choice.label).startsWith(words[0] ?? "");
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}
