import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { inRepository } from './repository.mjs';

const load = async (file) =>
  (await runnerImport(inRepository(file), { configFile: false, root: inRepository() })).module;

/** The text of a JSON Schema under docs/, made from the schema that reads such files. */
async function schemaText(name, title, schema) {
  const { z } = await load('core/model/index.ts');
  const file = inRepository(name);
  const text = JSON.stringify({ title, ...z.toJSONSchema(schema) }).replaceAll('__schema0', 'section');
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** The text of docs/template.schema.json. */
export async function templateJsonSchema() {
  const { templateSchema } = await load('core/template/template-schema.ts');
  return await schemaText('docs/template.schema.json', 'Planloom template', templateSchema());
}

/** The text of docs/house-rules.schema.json. */
export async function houseRulesJsonSchema() {
  const { packSchema } = await load('core/checks/house/pack-schema.ts');
  return await schemaText('docs/house-rules.schema.json', 'Planloom house rules', packSchema());
}
