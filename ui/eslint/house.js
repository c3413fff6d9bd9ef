// Rules of this window that no published plugin has.

const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear|(?:text-align)\s*:\s*(?:left|right))\s*:?/g;

/** Words that a person would read. */
function hasLetter(text) {
  return /\p{Letter}/u.test(text);
}

const noLiteralText = {
  meta: { type: "problem", schema: [], messages: { literal: "Text belongs into a Fluent file: “{{text}}”" } },
  create(context) {
    const report = (node, text) => {
      if (hasLetter(text)) context.report({ node, messageId: "literal", data: { text: text.trim().slice(0, 30) } });
    };
    return {
      SvelteText(node) {
        const { type, name } = node.parent;
        if (type === "SvelteStyleElement" || type === "SvelteScriptElement" || name?.name === "style") return;
        report(node, node.value);
      },
      SvelteAttribute(node) {
        if (!["title", "placeholder", "alt", "aria-label", "aria-description", "label"].includes(node.key.name)) return;
        for (const value of node.value) if (value.type === "SvelteLiteral") report(value, value.value);
      },
    };
  },
};

const noPhysicalCss = {
  meta: { type: "problem", schema: [], messages: { physical: "Use the logical property instead of “{{name}}”." } },
  create(context) {
    return {
      SvelteStyleElement(node) {
        const text = node.children.map((child) => child.value ?? "").join("");
        for (const name of physicalProperties(text)) {
          context.report({ node, messageId: "physical", data: { name } });
        }
      },
    };
  },
};

/** The physical properties and values that a style sheet declares; conditions of media queries do not count. */
export function physicalProperties(css) {
  const declarations = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@(?:media|container|supports)[^{]*\{/g, "{");
  return [...declarations.matchAll(PHYSICAL)]
    .filter((match) => match[0].trimEnd().endsWith(":") || /text-align/.test(match[0]))
    .map((match) => match[1]);
}

export default { rules: { "no-literal-text": noLiteralText, "no-physical-css": noPhysicalCss } };
