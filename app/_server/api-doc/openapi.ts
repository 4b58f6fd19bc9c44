import { z } from "zod";
import { ENDPOINTS, type Endpoint } from "./endpoints";
import { PARAMETER_DOCS, type ParameterDoc } from "./parameters";
import { problemsSchema, refusalSchema } from "./plan-schema";

/** The API's description in OpenAPI 3.1, made from the schemas that the tests hold real answers against. */
export function openApi(server: string): unknown {
  return {
    openapi: "3.1.0",
    info: {
      title: "Waymark",
      version: "1",
      summary: "The plan that is proven best for a request, as data",
      description:
        "Every answer is computed from its address alone: nothing to sign up for, nothing kept. Open for reading from any page. Errors of a request are named item by item under `problems`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: server }],
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
    components: {
      schemas: Object.assign({}, ...ENDPOINTS.map(({ content }) => schemaOf(content.schema).shared)),
    },
  };
}

function operation(endpoint: Endpoint): unknown {
  const { title, about, content, takesLink, own = {} } = endpoint;
  return {
    summary: title,
    description: about,
    operationId: `get${endpoint.path.replace(/[/.](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    parameters: [...(takesLink ? LINK_PARAMETERS : []), ...Object.entries(own).map(ownParameter)],
    responses: {
      200: { description: title, content: { [content.type]: { schema: jsonSchema(content.schema) } } },
      ...(takesLink ? LINK_RESPONSES : {}),
    },
  };
}

const CARRIED_PLAN: ParameterDoc = {
  about:
    "A plan as it was, as links carry it that were shared with the plan as it is. The answer is today’s; a value that was damaged is named under problems.",
  example: "",
  schema: z.string(),
};

const LINK_PARAMETERS = Object.entries({ ...PARAMETER_DOCS, plan: CARRIED_PLAN }).map(
  ([name, { about, example, schema }]: [string, ParameterDoc]) => ({
    name,
    in: "query",
    description: about,
    ...(example === "" ? {} : { example }),
    schema: jsonSchema(schema),
  }),
);

const LINK_RESPONSES = {
  304: { description: "The answer has not changed since the `ETag` that `If-None-Match` names" },
  400: {
    description: "Neither a readable goal nor a wanted skill",
    content: { "application/json": { schema: jsonSchema(problemsSchema) } },
  },
  503: {
    description:
      "The server has no time for it now: `busy`, or `not-in-time`. `Retry-After` says when to come again",
    content: { "application/json": { schema: jsonSchema(refusalSchema) } },
  },
};

function ownParameter([name, { about, schema }]: [
  string,
  { readonly about: string; readonly schema: z.ZodType },
]): unknown {
  return { name, in: "query", description: about, schema: jsonSchema(schema) };
}

function jsonSchema(schema?: z.ZodType): unknown {
  return schemaOf(schema).schema;
}

interface Described {
  readonly schema: unknown;
  /** What it refers to by name. */
  readonly shared: unknown;
}

/** A schema and what it shares with others. Text has none but being text; what only code can check is left to the words. */
function schemaOf(schema: z.ZodType = z.string()): Described {
  const described = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  const text = JSON.stringify(described).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _dialect, $defs: shared = {}, ...rest } = JSON.parse(text);
  return { schema: rest, shared };
}
