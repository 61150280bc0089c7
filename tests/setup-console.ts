import { format } from 'node:util';

// An unexpected console.error is a fault (React's warnings arrive there). A test that expects one replaces console.error itself.
const said: string[] = [];
const unexpected = (...words: unknown[]) => void said.push(format(...words));

beforeEach(() => {
  said.length = 0;
  console.error = unexpected;
});

afterEach(() => {
  const words = said.splice(0);
  if (words.length > 0) throw new Error(`console.error was called:\n${words.join('\n')}`);
});
