import type { ReactElement } from 'react';
import { linksTo, recordName, type BackLink } from '#core/derive';
import { fieldsOf, type PlanRecord } from '#core/records';
import { Button, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './record-pane.module.css';

/** The links that other records hold to this one, under the words of this side. */
export function LinkedFrom({ record }: { readonly record: PlanRecord }): ReactElement | null {
  const words = useWords();
  const language = useLanguage();
  const { plan, select } = useWorkspace();
  const links = linksTo(plan, record.id);
  if (links.length === 0) return null;
  return (
    <section aria-label={words('record.linkedFrom')}>
      <h3 className={styles['heading']}>{words('record.linkedFrom')}</h3>
      {[...groups(links)].map(([key, list]) => (
        <div key={key}>
          <span className={styles['hint']}>{backWords(list[0])?.[language]}</span>
          <ul className={styles['list']}>
            {list.map((link) => (
              <li key={link.record.id}>
                <Button look="link" onPress={() => select({ kind: 'record', record: link.record.id })}>
                  {recordName(plan, link.kind, link.record)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function groups(links: readonly BackLink[]): ReadonlyMap<string, readonly BackLink[]> {
  const found = new Map<string, BackLink[]>();
  for (const link of links)
    found.set(`${link.kind}.${link.field}`, [...(found.get(`${link.kind}.${link.field}`) ?? []), link]);
  return found;
}

function backWords(link: BackLink | undefined): Readonly<Record<'zh-CN' | 'en', string>> | undefined {
  const field = link && fieldsOf(link.kind)[link.field];
  return field && 'back' in field ? field.back : undefined;
}
