import type { Language } from '#core/model';
import type { Layout } from '../layout/layout';
import { XML_DECLARATION } from './xml-text';

const compatibility = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
]
  .map(
    ([name = '', value = '']) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  .join('');

/** The settings of the file; nothing asks Word to update fields on opening. */
export const settingsXml = (language: Language, { isTwoSided, tabStop }: Layout): string =>
  `${XML_DECLARATION}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${isTwoSided ? '<w:mirrorMargins/>' : ''}` +
  `<w:defaultTabStop w:val="${String(tabStop)}"/>${isTwoSided ? '<w:evenAndOddHeaders/>' : ''}` +
  `<w:compat>${compatibility}</w:compat>` +
  `<w:themeFontLang w:val="${language === 'zh-CN' ? 'en-US' : 'en-GB'}" w:eastAsia="zh-CN"/></w:settings>`;

/** The properties of the file: its title, subject and language, and nothing about who made it or when. */
export const corePropertiesXml = ({ title, subject, language }: Readonly<Record<string, string>>): string =>
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title ?? ''}</dc:title>${subject === '' ? '' : `<dc:subject>${subject ?? ''}</dc:subject>`}<dc:language>${language ?? ''}</dc:language></cp:coreProperties>`;
