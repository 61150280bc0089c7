import { z } from 'zod';

// The window: where one person is in a recording, and how they practise it. The player says it, so nobody reads what is wrong with it.

const seconds = z.number().min(0).max(200_000);
const speed = z.number().min(0.5).max(1.5);
const piece = z.object({ from: seconds, to: seconds, label: z.string().max(80).optional(), id: z.string().max(64).optional() }).refine(({ from, to }) => to > from);
const echo = z.union([z.object({ times: z.number().positive().max(4) }), z.object({ seconds: z.number().positive().max(60) })]);
const ladder = z.object({ start: speed, step: z.number().positive().max(1), every: z.number().int().min(1).max(100), goal: speed });

/** `at`: seconds; `when`: when that was so on the device, in ms since 1970. */
export const listening = z.object({
  at: seconds,
  speed,
  when: z.number().int().positive(),
  practice: z.object({ pieces: z.array(piece).max(50), on: z.boolean(), echo: echo.nullable(), ladder: ladder.nullable() }),
});
export type Listening = z.output<typeof listening>;
