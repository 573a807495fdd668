import { childNamed, elementsIn, type XmlElement } from '#core/opc';

/** Of the ways in which something is written, the first; the fallbacks of older programs say it again. */
export const choiceOf = (alternate: XmlElement): readonly XmlElement[] => {
  const choice = childNamed(alternate, 'mc:Choice') ?? childNamed(alternate, 'mc:Fallback');
  return choice ? elementsIn(choice) : [];
};
