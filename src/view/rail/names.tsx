import { useState } from 'preact/hooks';
import type { Entity, EntityType } from '../../core/entities/types';
import { formatNumber, type MessageKey, plural, t } from '../../shared/i18n';
import type { Focus } from '../marks/use-marks';
import { IconButton } from '../ui/icon-button';
import { NextIcon, PreviousIcon } from '../ui/icons';

interface Props {
  entities: readonly Entity[];
  focus: Focus;
  onFocus: (focus: Focus) => void;
}

const GROUPS: { type: EntityType; title: MessageKey }[] = [
  { type: 'person', title: 'people' },
  { type: 'organisation', title: 'organisations' },
  { type: 'place', title: 'places' },
  { type: 'name', title: 'names' },
];
/** Names shown of a group before the reader asks for all. */
const FIRST = 6;

/** Who and what the story is about. A click marks all mentions and walks through them. */
export function Names(props: Props) {
  const numbered = props.entities.map((entity, index) => ({ entity, index }));
  return (
    <>
      {GROUPS.map(({ type, title }) => {
        const members = numbered.filter(({ entity }) => entity.type === type);
        return members.length > 0 && <Group key={type} title={t(title)} members={members} {...props} />;
      })}
    </>
  );
}

interface Member {
  entity: Entity;
  index: number;
}

function Group({ title, members, focus, onFocus }: { title: string; members: Member[] } & Props) {
  const [all, setAll] = useState(false);
  const shown = all ? members : members.slice(0, FIRST);
  return (
    <section class="rail-section">
      <h2>{title}</h2>
      <ul class="name-list">
        {shown.map((member) => (
          <Name key={member.index} {...member} focus={focus} onFocus={onFocus} />
        ))}
      </ul>
      {members.length > FIRST && (
        <button type="button" class="button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : plural('more', members.length - FIRST)}
        </button>
      )}
    </section>
  );
}

function Name({ entity, index, focus, onFocus }: Member & Omit<Props, 'entities'>) {
  const count = entity.mentions.length;
  const at = focus?.type === 'name' && focus.index === index ? focus.mention : null;
  const go = (step: number) => onFocus({ type: 'name', index, mention: ((at ?? -1) + step + count) % count });
  return (
    <li class="name" data-active={at !== null}>
      <button type="button" class="name-button" aria-pressed={at !== null} onClick={() => go(1)}>
        <span class="name-words" dir="auto">
          <span>{entity.name}</span>
          {entity.role && <small>{entity.role}</small>}
        </span>
        <span class="count">
          <span class="visually-hidden">{at === null ? plural('mentions', count) : t('mentionOf', at + 1, count)}</span>
          <span aria-hidden="true">{at === null ? formatNumber(count) : t('nOfM', at + 1, count)}</span>
        </span>
      </button>
      {at !== null && (
        <span class="name-steps">
          <IconButton label={t('previousMention')} onClick={() => go(-1)}>
            <PreviousIcon />
          </IconButton>
          <IconButton label={t('nextMention')} onClick={() => go(1)}>
            <NextIcon />
          </IconButton>
        </span>
      )}
    </li>
  );
}
