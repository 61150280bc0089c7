import { planted } from '@/tests/support/sources';
import * as rules from './rules';

// Each rule, on a planted violation it must find and on a neighbour it must let pass.

type Case = [rule: keyof typeof rules, bad: Record<string, string>, good: Record<string, string>];

const lines = (count: number) => Array.from({ length: count }, (_, i) => `const a${i} = 1;`).join('\n');

const CASES: Case[] = [
  [
    'rawClientStaysInside',
    { 'lib/library/queries.ts': "import { rawDb } from '@/lib/db/client';" },
    { 'lib/auth/sessions.ts': "import { rawDb } from '@/lib/db/client';" },
  ],
  [
    'rawClientStaysInside',
    { 'app/(school)/library/page.tsx': "import { rawDb } from '../../../lib/db/client';" },
    { 'app/x/page.tsx': "import type { RawDb } from '@/lib/db/client';" },
  ],
  ['rawClientStaysInside', { 'lib/fees/x.ts': "const { rawDb } = await import('@/lib/db/client');" }, {}],
  ['rawClientStaysInside', { 'lib/fees/x.ts': "export { rawDb } from '../db/client';" }, {}],
  [
    'prismaStaysInside',
    { 'lib/library/x.ts': "import { PrismaClient } from '@/generated/prisma/client';" },
    { 'lib/library/x.ts': "import type { Recording } from '@/generated/prisma/client';" },
  ],
  [
    'prismaStaysInside',
    { 'lib/library/x.ts': "import { type Recording, Prisma } from '@/generated/prisma/client';" },
    { 'lib/library/x.ts': "import { type Recording, type Prisma } from '@/generated/prisma/client';" },
  ],
  [
    'prismaStaysInside',
    { 'lib/backup/x.ts': "import Database from 'better-sqlite3';" },
    { 'lib/db/x.ts': "import Database from 'better-sqlite3';" },
  ],
  [
    'viewersAreMadeInAuth',
    { 'app/x/page.tsx': "import { schoolDb } from '@/lib/db/school-db';" },
    { 'lib/library/x.ts': "import type { SchoolDb } from '@/lib/db/school-db';" },
  ],
  [
    'uiKnowsNoDomain',
    { 'components/ui/card.tsx': "import { slug } from '@/lib/library/rules';" },
    { 'components/ui/card.tsx': "import { Button } from './button';" },
  ],
  ['uiKnowsNoDomain', { 'components/ui/card.tsx': "import { Player } from '../player/player';" }, {}],
  [
    'componentsUseWindows',
    { 'components/library/list.tsx': "import { recordings } from '@/lib/library';" },
    { 'components/library/list.tsx': "import { shelf } from '@/lib/library/rules';" },
  ],
  [
    'componentsUseWindows',
    { 'components/library/list.tsx': "import { x } from '@/lib/auth/current-viewer';" },
    { 'components/library/list.tsx': "import type { Viewer } from '@/lib/auth/viewer';" },
  ],
  [
    'areasStayApart',
    { 'components/library/list.tsx': "import { Fees } from '@/components/fees/fees';" },
    { 'components/library/list.tsx': "import { Play } from '@/components/player/play-button';" },
  ],
  [
    'domainsHaveOneDoor',
    { 'lib/practice/x.ts': "import { q } from '@/lib/library/queries';" },
    { 'lib/practice/x.ts': "import { q } from '@/lib/library';" },
  ],
  [
    'domainsHaveOneDoor',
    { 'app/x/page.tsx': "import { q } from '@/lib/people/commands';" },
    { 'lib/people/x.ts': "import { q } from './commands';" },
  ],
  [
    'windowsArePure',
    { 'lib/fees/shared.ts': "import fs from 'node:fs';" },
    { 'lib/fees/shared.ts': "import { z } from 'zod';\nimport { ragas } from '@/lib/music/ragas';" },
  ],
  [
    'windowsArePure',
    { 'lib/fees/rules.ts': "import { people } from '@/lib/people';" },
    { 'lib/fees/rules.ts': "import { dayIn } from '@/lib/kit/dates';" },
  ],
  [
    'plumbingKnowsNoDomain',
    { 'lib/media/x.ts': "import type { Recording } from '@/lib/library/shared';" },
    { 'lib/media/x.ts': "import { env } from '@/lib/env';" },
  ],
  ['musicIsPure', { 'lib/music/ragas.ts': "import fs from 'node:fs';" }, { 'lib/music/ragas.ts': "import { taals } from './taals';" }],
  [
    'nextAuthIsThin',
    { 'app/x/page.tsx': "import { signIn } from 'next-auth/react';" },
    { 'lib/auth/a.ts': "import { decode } from 'next-auth/jwt';" },
  ],
  [
    'nextAuthIsThin',
    Object.fromEntries([1, 2, 3, 4].map((i) => [`lib/auth/${i}.ts`, "import x from 'next-auth';"])),
    Object.fromEntries([1, 2, 3].map((i) => [`lib/auth/${i}.ts`, "import x from 'next-auth';"])),
  ],
  [
    'environmentHasOneReader',
    { 'lib/email/x.ts': 'const key = process.env.KEY;' },
    { 'lib/email/x.ts': '// unlike process.env\nconst a = 1;' },
  ],
  [
    'doorsAreServerOnly',
    { 'lib/library/index.ts': "export * from './queries';" },
    { 'lib/library/index.ts': "import 'server-only';\nexport * from './queries';" },
  ],
  [
    'browserStaysLight',
    { 'components/a.tsx': "'use client';\nimport { b } from './b';", 'components/b.ts': "import { z } from 'zod';" },
    { 'components/a.tsx': "'use client';\nimport type { B } from './b';", 'components/b.ts': "import { z } from 'zod';" },
  ],
  [
    'browserStaysLight',
    { 'components/a.tsx': "'use client';\nimport { b } from '@/lib/library';", 'lib/library/index.ts': "import 'server-only';" },
    { 'components/a.tsx': "import { b } from '@/lib/library';", 'lib/library/index.ts': "import 'server-only';" },
  ],
  [
    'browserStaysLight',
    { 'components/a.tsx': "// first\n'use client';\nimport fs from 'node:fs';" },
    {
      'components/a.tsx': "'use client';\nimport { save } from '@/app/actions';",
      'app/actions.ts': "'use server';\nimport 'server-only';",
    },
  ],
  [
    'domainsHaveNoCycles',
    { 'lib/people/x.ts': "import { l } from '@/lib/library';", 'lib/library/x.ts': "import { p } from '@/lib/people';" },
    { 'lib/people/x.ts': "import type { L } from '@/lib/library';", 'lib/library/x.ts': "import { p } from '@/lib/people';" },
  ],
  [
    'domainsHaveNoCycles',
    {
      'lib/people/x.ts': "import { l } from '@/lib/classes';",
      'lib/classes/x.ts': "import { p } from '@/lib/fees';",
      'lib/fees/x.ts': "import { p } from '@/lib/people/shared';",
    },
    {},
  ],
  [
    'entrancesAreGuarded',
    { 'app/x/actions.ts': "'use server';\nexport async function wipe() {}" },
    { 'app/x/actions.ts': "'use server';\nexport const wipe = action({ as: 'teacher' }, wiped);" },
  ],
  [
    'entrancesAreGuarded',
    { 'app/x/route.ts': 'export const GET = async () => new Response();' },
    { 'app/x/route.ts': "export const dynamic = 'force-dynamic';\nexport const GET = route({ as: 'anyone' }, answer);" },
  ],
  ['entrancesAreGuarded', { 'app/x/route.ts': 'export async function POST() {}' }, {}],
  [
    'entrancesAreGuarded',
    { 'app/x/route.ts': "import { all } from './all';\nexport { all as GET, all as POST };" },
    { 'app/x/route.ts': "const all = route({ as: 'teacher' }, answer);\nexport { all as GET, all as POST };" },
  ],
  ['entrancesAreGuarded', { 'app/x/actions.ts': "'use server';\nexport { wipe } from '@/lib/library';" }, {}],
  ['filesAreSmall', { 'app/x/page.tsx': lines(61) }, { 'app/x/page.tsx': lines(60) }],
  ['filesAreSmall', { 'app/x/route.ts': lines(41) }, { 'app/x/other.ts': lines(200) }],
  ['filesAreSmall', { 'lib/x.ts': lines(201) }, {}],
  [
    'wordsStandInTheCatalogue',
    { 'lib/people/shared.ts': "const name = z.string().min(1, 'Please type a name.');" },
    { 'lib/people/shared.ts': "const name = z.string().min(1, fault('name'));\n// says 'Please type a name.'" },
  ],
  [
    'wordsStandInTheCatalogue',
    { 'components/a.tsx': 'const said = `Hello ${name}, come in!`;' },
    { 'lib/front/x.ts': "const warning = 'Started without the front.';" },
  ],
  ['nothingIsPutOff', { 'lib/x.ts': '// TODO later' }, { 'lib/x.ts': '// done' }],
  ['nothingIsPutOff', { 'lib/x.ts': '// eslint-disable-next-line' }, {}],
  ['nothingIsPutOff', { 'lib/x.ts': "readFileSync('/work/shared/data/ragas.json')" }, {}],
];

test.each(CASES)('%s finds %j', (rule, bad) => expect(rules[rule](planted(bad))).not.toEqual([]));
test.each(CASES)('%s lets pass what is not %j, but %j', (rule, _, good) => expect(rules[rule](planted(good))).toEqual([]));
test.each(Object.keys(rules))('%s is tried here', (rule) => expect(CASES.map(([tried]) => tried)).toContain(rule));
