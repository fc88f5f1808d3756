import * as z from 'zod';
import * as answers from './answers.ts';

/** What the descriptions of all paths share (OpenAPI 3.1). */

export type Json = Record<string, unknown>;

/** Named schemas, found while the paths are described. */
type Named = Record<string, unknown>;

/** JSON Schema of a type; what has a name goes to `named` and is referred to. */
function schema(named: Named, type: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _, $defs = {}, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  Object.assign(named, relink($defs));
  return relink(rest);
}

/** JSON Schema keeps names in `$defs`, OpenAPI in its components. */
const relink = (made: Json): Json => {
  const linked: Json = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return linked;
};

export const SITE = { name: 'site', in: 'path', required: true, schema: { type: 'string' } };
export const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
export const KEY = [{ apiKey: [] }];

/** Statuses that come with a problem document. */
export const fails = (...statuses: number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]));

/** A query's parameters, each for itself. */
export function queryParameters(type: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

/** Describes bodies and collects the schemas that they name. */
export interface Describer {
  readonly named: Named;
  readonly takes: (type: z.ZodType, media?: readonly string[]) => Json;
  readonly gives: (description: string, type?: z.ZodType, media?: string) => Json;
}

export function newDescriber(): Describer {
  const named: Named = {};
  return {
    named,
    takes: (type, media = ['application/json']) => ({
      required: true,
      content: Object.fromEntries(media.map((name) => [name, { schema: schema(named, type, 'input') }])),
    }),
    gives: (description, type, media = 'application/json') => ({
      description,
      ...(type ? { content: { [media]: { schema: schema(named, type) } } } : {}),
    }),
  };
}

/** What every description names besides its paths. */
export const components = ({ named, gives }: Describer): Json => ({
  schemas: named,
  responses: { Problem: gives('Problem', answers.problem, 'application/problem+json') },
  securitySchemes: {
    apiKey: { type: 'http', scheme: 'bearer', description: 'The deployment’s API_KEY.' },
  },
});
