import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['{core,word,print,sheet,disk,cli,electron,renderer,templates,bench,scripts}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
