import type { ReactElement } from 'react';
import { inlineText } from '#core/derive';
import { pictureAt, setPicture, type PicturePlace } from '#core/edit';
import { readPictureWidth, readText } from '#core/entry';
import { DraftField } from '../../fields';
import { Choice, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

const WIDTHS = ['own', '25', '50', '75', '100'] as const;
type Width = (typeof WIDTHS)[number];

/** How wide a picture is: one of the usual widths, or any other that is typed. */
function WidthChoice({
  value,
  onChange,
}: {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}): ReactElement {
  const words = useWords();
  const chosen = WIDTHS.find((id) => id === (value === undefined ? 'own' : String(value)));
  return (
    <section className={styles['group']} aria-label={words('picture.width')}>
      <Choice<Width | 'other'>
        label={words('picture.width')}
        look="small"
        options={WIDTHS.map((id) => ({ id, name: id === 'own' ? words('picture.ownWidth') : `${id}%` }))}
        value={chosen ?? 'other'}
        onChange={(id) => onChange(id === 'own' ? undefined : Number(id))}
      />
      <DraftField
        label={words('picture.otherWidth')}
        shown={value === undefined ? '' : String(value)}
        read={readPictureWidth}
        commit={onChange}
        hint={words('picture.otherWidthHint')}
        dataField="picture.width"
      />
    </section>
  );
}

/** The picture that the caret is at: what it shows, for those who do not see it, and how wide it is. */
export function PictureCard({ at }: { readonly at: PicturePlace }): ReactElement | null {
  const words = useWords();
  const { plan, edit } = useWorkspace();
  const picture = pictureAt(plan, at);
  if (!picture) return null;
  const caption = inlineText(plan, picture.children[0].children).trim();
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{words('picture.kind')}</span>
        <h2 className={styles['name']} lang={plan.language}>
          {caption === '' ? words('picture.noCaption') : caption}
        </h2>
      </header>
      <DraftField
        label={words('picture.alt')}
        shown={picture.alt ?? ''}
        read={readText}
        commit={(alt) => edit((now) => setPicture(now, at, { alt }), { name: 'describe-picture' })}
        isLong
        hint={words('picture.altHint')}
        dataField="picture.alt"
      />
      <WidthChoice
        value={picture.width}
        onChange={(width) => edit((now) => setPicture(now, at, { width }), { name: 'resize-picture' })}
      />
    </div>
  );
}
