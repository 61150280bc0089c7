import 'server-only';
import { revalidatePath } from 'next/cache';
import { redirect, RedirectType } from 'next/navigation';
import type { z } from 'zod';
import { currentViewer } from '@/lib/auth/current-viewer';
import type { Parent, Role, Student, Teacher, Viewer } from '@/lib/auth/viewer';
import { words } from '@/lib/i18n/server';
import { answerTo } from './answer';
import { fieldsOf } from './form-fields';
import { Refusal } from './refusal';
import type { Result } from './result';

export type As = Role | 'anyone';
export type ViewerOf<A extends As> = A extends 'teacher' ? Teacher : A extends 'student' ? Student : A extends 'parent' ? Parent : Viewer;

/** Called with an object or a form; as `useActionState` does it, with the state before and a form. */
export type Action<I, O> = {
  (input: I | FormData): Promise<Result<O>>;
  (before: Result<O> | null, form: FormData): Promise<Result<O>>;
};

type Options<I extends z.ZodType, O> = {
  input: I;
  /** Where the browser goes after success, on this site. */
  goTo?: (fruit: O) => string;
};

/**
 * A server action for people who are signed in. Takes who may call it, the shape of its input, and the command that does the work;
 * returns a function for `'use server'` files. It refuses others before it looks at what they sent, checks the input, and turns a
 * Refusal into words beside the form.
 */
export const action = <A extends As, I extends z.ZodType, O>(
  options: { as: A } & Options<I, O>,
  command: (viewer: ViewerOf<A>, input: z.output<I>) => Promise<O>,
): Action<z.input<I>, O> =>
  made(options, async (given) => {
    const viewer = await currentViewer();
    if (!viewer) throw new Refusal(words('kit')('signedOut'), { status: 401 });
    if (options.as !== 'anyone' && viewer.role !== options.as) throw new Refusal(words('kit')('notYours'), { status: 403 });
    return command(viewer as ViewerOf<A>, given());
  });

/** A server action for visitors: signing in, the first school, a used link. Same promises as `action`, without a viewer. */
export const guestAction = <I extends z.ZodType, O>(
  options: Options<I, O>,
  command: (input: z.output<I>) => Promise<O>,
): Action<z.input<I>, O> => made(options, (given) => command(given()));

function made<I extends z.ZodType, O>(options: Options<I, O>, work: (given: () => z.output<I>) => Promise<O>) {
  return async (...called: [unknown] | [unknown, FormData]): Promise<Result<O>> => {
    const sent = called.at(-1);
    const result = await answerTo(async () => work(() => options.input.parse(sent instanceof FormData ? fieldsOf(sent) : sent)));
    if (!result.ok) return result;
    revalidatePath('/', 'layout');
    // In place of the form: Back does not lead to what has been sent, least of all to a sign-in.
    if (options.goTo) redirect(options.goTo(result.data), RedirectType.replace);
    return result;
  };
}
