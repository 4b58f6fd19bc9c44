import { parseAst } from "vitest/node";

/** Attributes whose text a reader sees or hears; `label` and `summary` are those of our own components. */
const SPOKEN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-valuetext",
  "label",
  "placeholder",
  "summary",
  "title",
]);
/** Names that no language changes. */
const NAMES = /\bWaymark\b/g;

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** The texts that a component says in place of a message: in its markup, or in an attribute that is read out. */
export function plainTextIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, isChild: boolean) => {
    if (Array.isArray(value)) for (const one of value) visit(one, isChild);
    if (!isNode(value)) return;
    if (value.type === "JSXText") found.push(...textsOf(value));
    if (value.type === "JSXExpressionContainer" && isChild) found.push(...textsOf(value.expression));
    if (value.type === "JSXAttribute" && isSpoken(value.name)) found.push(...textsOf(value.value));
    for (const [key, part] of Object.entries(value)) visit(part, key === "children");
  };
  visit(parseAst(source, { lang: "tsx" }), false);
  return found
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => /\p{L}/u.test(text.replace(NAMES, "")));
}

/** The strings that an expression may come to, without those that it hands to a function. */
function textsOf(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case "JSXText":
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "JSXExpressionContainer":
      return textsOf(node.expression);
    case "ConditionalExpression":
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case "LogicalExpression":
    case "BinaryExpression":
      return node.operator === "&&" ||
        node.operator === "||" ||
        node.operator === "??" ||
        node.operator === "+"
        ? [...textsOf(node.left), ...textsOf(node.right)]
        : [];
    case "ParenthesizedExpression":
      return textsOf(node.expression);
    case "TemplateLiteral":
      return [...listOf(node.quasis).flatMap(quasiText), ...listOf(node.expressions).flatMap(textsOf)];
    default:
      return [];
  }
}

function quasiText(quasi: unknown): readonly string[] {
  if (!isNode(quasi)) return [];
  const { value } = quasi;
  const raw: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "raw") : null;
  return typeof raw === "string" ? [raw] : [];
}

function isSpoken(name: unknown): boolean {
  return isNode(name) && typeof name.name === "string" && SPOKEN.has(name.name);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "type") === "string";
}
