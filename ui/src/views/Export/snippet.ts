// The words around a name, with the name set apart.

/** The snippet in parts; those that are the name, as it stands in the person's record, are marked. */
export function marked(snippet: string, name: string | null): { text: string; isName: boolean }[] {
  if (name === null || name === "") return [{ text: snippet, isName: false }];
  return snippet
    .split(name)
    .flatMap((text, n) =>
      n === 0
        ? [{ text, isName: false }]
        : [
            { text: name, isName: true },
            { text, isName: false },
          ],
    )
    .filter((part) => part.text !== "");
}
