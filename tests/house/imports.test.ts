import { sourcesOf } from '@/tests/support/sources';
import * as rules from './rules';

const sources = sourcesOf();

test.each(Object.entries(rules))('%s', (_, rule) => expect(rule(sources)).toEqual([]));

test('there is something to hold to them', () => expect(sources.size).toBeGreaterThan(100));
