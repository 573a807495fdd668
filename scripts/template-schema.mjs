import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { inRepository } from './repository.mjs';

/** The text of docs/template.schema.json: the JSON Schema of a template file, made from the schema that reads it. */
export async function templateJsonSchema() {
  const load = async (file) =>
    (await runnerImport(inRepository(file), { configFile: false, root: inRepository() })).module;
  const [{ z }, { templateSchema }] = await Promise.all([
    load('core/model/index.ts'),
    load('core/template/template-schema.ts'),
  ]);
  const schema = { title: 'Planloom template', ...z.toJSONSchema(templateSchema()) };
  const file = inRepository('docs/template.schema.json');
  const text = JSON.stringify(schema).replaceAll('__schema0', 'section');
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}
