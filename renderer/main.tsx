import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { setUpWords } from './ui';
import { bridge } from './workspace';
import './ui/tokens.css';
import './ui/base.css';
import './ui/high-contrast.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
const start = await bridge.request('app:start');
setUpWords(start.settings.language);
createRoot(root).render(
  <StrictMode>
    <App start={start} />
  </StrictMode>,
);
