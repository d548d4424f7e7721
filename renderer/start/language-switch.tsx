import { Button } from 'react-aria-components';
import type { Language } from '../../shared/text/language.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { startMessages } from './start-messages.ts';

/** Each language in its own name, so that it is found by those who read no other. */
const LANGUAGES = [
  { id: 'ko', name: '한국어' },
  { id: 'en', name: 'English' },
] as const satisfies readonly { id: Language; name: string }[];

export function LanguageSwitch({ onChange }: { readonly onChange: (language: Language) => void }) {
  const current = useLanguage();
  const messages = useMessages(startMessages);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields; these act at once.
    <div className="language-switch" role="group" aria-label={messages.language}>
      {LANGUAGES.map(({ id, name }) => (
        <Button
          key={id}
          className="language-switch-choice"
          aria-pressed={id === current}
          onPress={() => onChange(id)}
        >
          <span lang={id}>{name}</span>
        </Button>
      ))}
    </div>
  );
}
