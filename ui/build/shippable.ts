// The build fails when what it made could not run under the window's content security policy, or holds invented data.
import type { Plugin } from "vite";

/** What no page may hold: scripts and styles that are not files of their own. */
const INLINE = [/<script(?![^>]*\ssrc=)/i, /<style/i, /\sstyle=/i, /\son[a-z]+=/i];
/** What no script may hold: text that becomes code, and stores that outlive the window. */
const FORBIDDEN = [/\beval\(/, /\bnew Function\(/, /\blocalStorage\b/, /\bindexedDB\b/];
/** A word that stands in every invented record. */
const INVENTED = /Invented incident/;

/** What is wrong with one file of the build. */
export function problems(fileName: string, text: string, mode: string): string[] {
  const rules = fileName.endsWith(".html") ? INLINE : fileName.endsWith(".js") ? FORBIDDEN : [];
  const found = rules.filter((rule) => rule.test(text)).map((rule) => `${fileName} holds ${rule}`);
  return mode !== "fake" && INVENTED.test(text) ? [...found, `${fileName} holds invented data`] : found;
}

/** Refuses a build that could not be shipped. */
export function shippable(): Plugin {
  let mode = "";
  return {
    name: "shippable",
    apply: "build",
    enforce: "post",
    configResolved: (config) => void (mode = config.mode),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const found = Object.values(bundle).flatMap((file) =>
          problems(file.fileName, file.type === "chunk" ? file.code : String(file.source), mode),
        );
        if (found.length > 0) this.error(found.join("\n"));
      },
    },
  };
}
