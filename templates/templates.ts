import type { Language } from '#core/model';
import { parseTemplate, type Template } from '#core/template';
import actionPlanChinese from './action-plan.zh-CN.json';
import actionPlanEnglish from './action-plan.en.json';
import associationPlanChinese from './association-plan.zh-CN.json';
import associationPlanEnglish from './association-plan.en.json';
import callChinese from './call-for-applications.zh-CN.json';
import callEnglish from './call-for-applications.en.json';
import suggestionsChinese from './suggestions.zh-CN.json';
import suggestionsEnglish from './suggestions.en.json';

function builtIn(value: unknown, name: string): Template {
  const read = parseTemplate(value, name);
  if (!read.ok) throw new Error(`The built-in template ${name} is not right: ${JSON.stringify(read.failure.params)}`);
  return read.value;
}

let known: readonly Template[] | undefined;

/** The templates that come with the program, each in every language; the same id names the same template. Read when they are first asked for. */
export function builtInTemplates(): readonly Template[] {
  known ??= [
    builtIn(actionPlanChinese, 'action-plan.zh-CN'),
    builtIn(actionPlanEnglish, 'action-plan.en'),
    builtIn(associationPlanChinese, 'association-plan.zh-CN'),
    builtIn(associationPlanEnglish, 'association-plan.en'),
    builtIn(callChinese, 'call-for-applications.zh-CN'),
    builtIn(callEnglish, 'call-for-applications.en'),
    builtIn(suggestionsChinese, 'suggestions.zh-CN'),
    builtIn(suggestionsEnglish, 'suggestions.en'),
  ];
  return known;
}

/** The built-in template with this id, in this language; undefined when there is none. */
export const templateFor = (id: string, language: Language): Template | undefined =>
  builtInTemplates().find((template) => template.id === id && template.language === language);
