import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/contrast.css';
import './app/first-paint.css';
import { answerFlushRequests } from './app/answer-flush.ts';
import { App } from './app/app.tsx';
import { startSession } from './app/session-store.ts';
import { layNumerals } from './editor/lay-numerals.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

answerFlushRequests();
layNumerals();
void startSession();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
