import { childNamed, elementsIn, textIn, type XmlElement } from '#core/opc';
import type { WordControl } from './document';
import { contentOf } from './read-paragraph';
import { valueOf } from './read-styles';

const KINDS: Readonly<Record<string, WordControl['kind']>> = {
  'w:text': 'text',
  'w:richText': 'text',
  'w:dropDownList': 'choice',
  'w:comboBox': 'choice',
  'w:date': 'date',
  'w14:checkbox': 'check',
};

const textOf = (element: XmlElement): string =>
  element.name === 'w:t' ? textIn(element) : elementsIn(element).map(textOf).join('');

/** What a content control is and says. */
export function controlOf(element: XmlElement): WordControl {
  const properties = childNamed(element, 'w:sdtPr');
  const kind =
    properties &&
    elementsIn(properties)
      .map(({ name }) => KINDS[name])
      .find((each) => each !== undefined);
  const tag = valueOf(childNamed(properties, 'w:tag'));
  const alias = valueOf(childNamed(properties, 'w:alias'));
  return {
    kind: kind ?? 'other',
    ...(tag !== undefined && { tag }),
    ...(alias !== undefined && { alias }),
    text: contentOf(element).map(textOf).join('\n'),
  };
}
