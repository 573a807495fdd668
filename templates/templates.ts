import type { Language } from '#core/model';
import { parseTemplate, type Template } from '#core/template';
import actionPlanChinese from './action-plan.zh-CN.json';
import actionPlanEnglish from './action-plan.en.json';

function builtIn(value: unknown, name: string): Template {
  const read = parseTemplate(value, name);
  if (!read.ok) throw new Error(`The built-in template ${name} is not right: ${read.failure.params['reason'] ?? ''}`);
  return read.value;
}

/** The templates that come with the program, each in every language; the same id names the same template. */
export const TEMPLATES: readonly Template[] = [
  builtIn(actionPlanChinese, 'action-plan.zh-CN'),
  builtIn(actionPlanEnglish, 'action-plan.en'),
];

/** The built-in template with this id, in this language; undefined when there is none. */
export const templateFor = (id: string, language: Language): Template | undefined =>
  TEMPLATES.find((template) => template.id === id && template.language === language);
