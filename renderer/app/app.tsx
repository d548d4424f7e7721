import { I18nProvider } from 'react-aria-components';
import type { SessionState } from '../../shared/session/session-state.ts';
import { LanguageContext, useMessages } from '../messages/use-messages.ts';
import { FailedPage } from '../start/failed-page.tsx';
import { StartPage } from '../start/start-page.tsx';
import { Toasts } from '../ui/toasts.tsx';
import { appMessages } from './app-messages.ts';
import { Frame } from './frame.tsx';
import { useSession } from './session-store.ts';
import { useWindowLanguage, useWindowLook } from './use-window-look.ts';

/** Everything in the window. Until main has answered it is a blank sheet. */
export function App() {
  const session = useSession();
  const language = useWindowLanguage();
  useWindowLook(language);
  if (session === null || language === undefined) return null;
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-US'}>
        <Screen session={session} />
        <ToastsInLanguage />
      </I18nProvider>
    </LanguageContext>
  );
}

function Screen({ session }: { readonly session: SessionState }) {
  switch (session.status) {
    case 'none':
      return <StartPage folder={session.folder} />;
    case 'failed':
      return <FailedPage folder={session.folder} error={session.error} />;
    case 'open':
      return <Frame key={session.folder} session={session} />;
  }
}

function ToastsInLanguage() {
  return <Toasts closeLabel={useMessages(appMessages).closeToast} />;
}
