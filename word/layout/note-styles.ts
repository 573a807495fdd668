import type { IStylesOptions } from 'docx';
import type { Language } from '#core/model';
import { REPORT_SIZES } from './report-type';

/** The styles of footnotes: small type on lines of its own height, the mark raised. */
export function noteStyles(language: Language): NonNullable<IStylesOptions['default']> {
  const { size, line } = REPORT_SIZES[language].small;
  return {
    footnoteText: {
      basedOn: 'Normal',
      run: { size },
      paragraph: { alignment: 'left', spacing: { before: 0, after: 0, line, lineRule: 'exact' } },
    },
    footnoteReference: { run: { superScript: true } },
  };
}
