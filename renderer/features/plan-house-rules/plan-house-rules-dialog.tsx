import { useState, type ReactElement } from 'react';
import type { Failure, HouseRules } from '#core/model';
import { checkPack, HOUSE_LIMITS, rulesOfPack, type HousePack } from '#core/checks';
import type { Plan } from '#core/records';
import { sayFailure } from '#core/words';
import { Button, Dialog, NewsLines, useLanguage, useWords, type News } from '../../ui';
import { bridge, useWorkspace } from '../../workspace';
import { LISTS, countRest, draftOf, rulesOf, unfinished, withRules } from './draft';
import { EntryList } from './entry-list';
import styles from './plan-house-rules.module.css';

/** The plan's own rules as a pack; its version is the day, so that a later one replaces it. */
function packOf({ id, language, profile }: Plan, rules: HouseRules, today: Date): HousePack {
  const day = today.getFullYear() * 10_000 + (today.getMonth() + 1) * 100 + today.getDate();
  return {
    schema: 1,
    id: `plan-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, HOUSE_LIMITS.id),
    name: Array.from(profile.shortName ?? profile.title)
      .slice(0, HOUSE_LIMITS.name)
      .join(''),
    version: day,
    language,
    layer: 'unit',
    ...rulesOfPack(rules),
  };
}

/** The house rules that travel with this plan: typed in, taken from a pack, or given on as one. */
export function PlanHouseRulesDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { plan, now, edit } = useWorkspace();
  const [draft, setDraft] = useState(() => draftOf(plan.house ?? {}));
  const [isTried, setIsTried] = useState(false);
  const [news, setNews] = useState<News>();
  const wrong = isTried ? unfinished(draft) : undefined;
  const fail = (failure: Failure): void => setNews({ look: 'failure', said: sayFailure(failure, language) });

  /** The rules as they are typed, where they can be; else says what is wrong. */
  const read = (): { readonly rules: HouseRules | undefined } | undefined => {
    setIsTried(true);
    setNews(undefined);
    if (unfinished(draft)) {
      setNews({ look: 'failure', said: words('houseRules.own.unfinished') });
      return undefined;
    }
    const rules = rulesOf(draft);
    const found = rules && checkPack(packOf(now(), rules, new Date()), words('houseRules.own.called'));
    if (!found || found.ok) return { rules };
    fail(found.failure);
    return undefined;
  };
  const save = (): void => {
    const taken = read();
    if (!taken) return;
    edit([{ kind: 'set-house', ...(taken.rules && { house: taken.rules }) }], { name: 'house-rules' });
    onClose();
  };
  const takeIn = async (): Promise<void> => {
    const pack = await bridge.request('house-rules:read');
    if (!pack.ok) fail(pack.failure);
    if (!pack.ok || !pack.value) return;
    const taken = pack.value;
    setDraft((typed) => withRules(typed, rulesOfPack(taken)));
    setNews({ look: 'success', said: words('houseRules.own.taken', { name: taken.name }) });
  };
  const giveOn = async (): Promise<void> => {
    const rules = read()?.rules;
    if (!rules) return;
    const written = await bridge.request('house-rules:write', packOf(now(), rules, new Date()));
    if (!written.ok) fail(written.failure);
    else if (written.value !== undefined)
      setNews({ look: 'success', said: words('houseRules.exported', { file: written.value }) });
  };
  const more = countRest(draft);
  return (
    <Dialog
      title={words('houseRules.own.title')}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{words('common.cancel')}</Button>
          <Button look="primary" onPress={save}>
            {words('houseRules.own.save')}
          </Button>
        </>
      }
    >
      <p className={styles['note']}>{words('houseRules.own.note')}</p>
      <div className={styles['form']}>
        {LISTS.map((list) => (
          <EntryList
            key={list}
            list={list}
            entries={draft[list]}
            wrong={wrong?.list === list ? wrong.index : undefined}
            onChange={(entries) => setDraft({ ...draft, [list]: entries })}
          />
        ))}
        {more > 0 && (
          <div className={styles['acts']}>
            <span className={styles['note']}>{words('houseRules.own.more', { count: more })}</span>
            <Button look="link" size="small" onPress={() => setDraft({ ...draft, patterns: [], rest: {} })}>
              {words('houseRules.own.removeMore')}
            </Button>
          </div>
        )}
      </div>
      <div className={styles['acts']}>
        <Button size="small" onPress={() => void takeIn()}>
          {words('houseRules.own.take')}
        </Button>
        <Button size="small" isDisabled={rulesOf(draft) === undefined} onPress={() => void giveOn()}>
          {words('houseRules.own.give')}
        </Button>
      </div>
      <NewsLines news={news} />
    </Dialog>
  );
}
