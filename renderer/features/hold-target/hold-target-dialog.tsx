import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { formatQuantity, type Ref } from '#core/model';
import type { Line, Stretch } from '#core/checks';
import type { Edit } from '#core/edit';
import { readSaid, recordLike, saidFields, saidRecords, type SaidRecord } from '#core/entry';
import { fieldsOf, isQuantity, kindNamed, type KindName, type Plan } from '#core/records';
import { Button, Dialog, Notice, Select, TextField, useLanguage, useWords } from '../../ui';
import { useWorkspace } from '../../workspace';
import styles from './hold-target.module.css';

/** A number of the text that a record holds from now on. */
export interface Held {
  /** Where the number stands in its line. */
  readonly at: Stretch;
  /** What makes the record, where it is new. */
  readonly edits: readonly Edit[];
  /** What the reference in its place shows. */
  readonly of: Ref['of'];
}

export interface HoldTargetDialogProps {
  readonly kind: KindName;
  readonly line: Line;
  /** What is selected in the line, or where the caret is. */
  readonly part: Stretch;
  readonly onHold: (held: Held) => void;
  readonly onClose: () => void;
}

/** Makes a record of a number in the text: what the sentence says of it, to be looked at first. */
export function HoldTargetDialog(props: HoldTargetDialogProps): ReactElement {
  const { kind, line, part, onClose } = props;
  const t = useWords();
  const [said] = useState(() => saidRecords(kind, line, part));
  const [first] = said;
  if (first) return <Fields {...props} said={said} first={first} />;
  return (
    <Dialog
      title={t('holdTarget.title')}
      width="narrow"
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose} autoFocus>
          {t('common.close')}
        </Button>
      }
    >
      <p>{t('holdTarget.none')}</p>
    </Dialog>
  );
}

interface FieldsProps extends HoldTargetDialogProps {
  readonly said: readonly SaidRecord[];
  readonly first: SaidRecord;
}

function Fields({ kind, line, said, first, onHold, onClose }: FieldsProps): ReactElement {
  const t = useWords();
  const { plan, newId } = useWorkspace();
  const [chosen, choose] = useState(first);
  const [values, setValues] = useState(first.values);
  const { record, problems } = readSaid(plan, kind, values);
  const like = recordLike(plan, kind, record);
  const isReady = isWhole(kind, record) && Object.keys(problems).length === 0;
  const textOf = ({ at }: SaidRecord): string => line.text.slice(at.start, at.end);
  const hold = (): void => {
    if (isReady) onHold(heldOf(kind, record, { at: chosen.at, like, newId }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    hold();
  };
  return (
    <Dialog
      title={t('holdTarget.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={!isReady} onPress={hold}>
            {t(like?.isSame ? 'holdTarget.refer' : 'holdTarget.hold')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['sentence']} lang={plan.language}>
          <Marked text={line.text} at={chosen.at} />
        </p>
        {said.length > 1 && (
          <Select
            label={t('holdTarget.number')}
            options={said.map((each, at) => ({ id: String(at), name: textOf(each) }))}
            value={String(said.indexOf(chosen))}
            placeholder={t('common.notChosen')}
            onChange={(id) => {
              const next = said[Number(id)] ?? first;
              choose(next);
              setValues(next.values);
            }}
          />
        )}
        {saidFields(kind).map((field, at) => (
          <SaidField
            key={field}
            {...{ plan, kind, field, onKeyDown }}
            value={values[field] ?? ''}
            read={record[field]}
            problem={problems[field]}
            isFirst={at === 0}
            onChange={(value) => setValues((now) => ({ ...now, [field]: value }))}
          />
        ))}
        {like && (
          <Notice look="information" kind={t('common.information')}>
            {t(like.isSame ? 'holdTarget.same' : 'holdTarget.other', { value: like.shown })}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

/** Whether a record has a name and a value; the rest may come later. */
const isWhole = (kind: KindName, record: Readonly<Record<string, unknown>>): boolean =>
  saidFields(kind)
    .slice(0, 2)
    .every((field) => record[field] !== undefined);

function heldOf(
  kind: KindName,
  record: Readonly<Record<string, unknown>>,
  {
    at,
    like,
    newId,
  }: { readonly at: Stretch; readonly like: ReturnType<typeof recordLike>; readonly newId: () => string },
): Held {
  const field = kindNamed(kind).grows?.to ?? kindNamed(kind).name;
  if (like?.isSame) return { at, edits: [], of: { kind: 'field', record: like.record.id, field } };
  const id = newId();
  return {
    at,
    edits: [{ kind: 'add-record', of: kind, record: { ...record, id } }],
    of: { kind: 'field', record: id, field },
  };
}

/** The sentence with its number marked. */
const Marked = ({ text, at: { start, end } }: { readonly text: string; readonly at: Stretch }): ReactElement => (
  <>
    {text.slice(Math.max(0, start - 40), start)}
    <mark className={styles['number']}>{text.slice(start, end)}</mark>
    {text.slice(end, end + 40)}
  </>
);

interface SaidFieldProps {
  readonly plan: Plan;
  readonly kind: KindName;
  readonly field: string;
  readonly value: string;
  /** What the value was read as. */
  readonly read: unknown;
  readonly problem: ReturnType<typeof readSaid>['problems'][string] | undefined;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A field of the record, with how its text is understood. */
function SaidField({
  plan,
  kind,
  field,
  value,
  read,
  problem,
  isFirst,
  onChange,
  onKeyDown,
}: SaidFieldProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const understood = isQuantity(read) ? formatQuantity(read, plan.language) : undefined;
  const isRequired = saidFields(kind).indexOf(field) < 2;
  return (
    <TextField
      label={fieldsOf(kind)[field]?.words[language] ?? field}
      value={value}
      lang={plan.language}
      isRequired={isRequired}
      autoFocus={isFirst}
      hint={understood === undefined || understood === value ? undefined : t('fields.readAs', { text: understood })}
      error={problem === undefined ? undefined : t(problem)}
      onChange={onChange}
      onKeyDown={onKeyDown}
    />
  );
}
