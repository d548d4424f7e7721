import { Button as AriaButton } from 'react-aria-components';
import type { Goal } from '../../shared/journal/journal-schema.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useToday } from '../app/use-today.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { useIsEditable } from '../ui/editable.tsx';
import { nameLanguage } from './book-languages.ts';
import { goalMessages } from './goal-messages.ts';
import { finishedTitles, goalsOf } from './goal-progress.ts';
import { GoalShelf } from './goal-shelf.tsx';
import './goal.css';

/** This year's goals in words and as shelves of books; a press changes one. */
export function GoalLines() {
  const { journal } = useSnapshot();
  const messages = useMessages(goalMessages);
  const goals = goalsOf(journal.goals, Number(useToday().slice(0, 4)));
  if (goals.length > 0) return goals.map((goal) => <GoalLine key={goal.id} goal={goal} />);
  return (
    <div className="goal-none">
      <Button changes variant="plain" onPress={() => openDialog({ kind: 'goal' })}>
        {messages.setGoal}
      </Button>
    </div>
  );
}

/** One goal in words and as a shelf. */
export function GoalLine({ goal }: { readonly goal: Goal }) {
  const messages = useMessages(goalMessages);
  const locale = useLanguage();
  const titles = finishedTitles(useSnapshot().pages.values(), goal);
  const isEditable = useIsEditable();
  const { year, target, language } = goal;
  const numbers = [year, target, titles.length] as const;
  const sentence = () => {
    if (language === undefined) return messages.all(...numbers);
    if (language === 'en') return messages.foreign(...numbers);
    return messages.inLanguage(...numbers, nameLanguage(language, locale));
  };
  return (
    <AriaButton
      className="goal"
      isDisabled={!isEditable}
      onPress={() => openDialog({ kind: 'goal', goal })}
    >
      <span className="goal-words">{sentence()}</span>
      <GoalShelf titles={titles} target={target} />
      <span className="visually-hidden">{messages.edit}</span>
    </AriaButton>
  );
}
