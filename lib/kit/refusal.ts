import { words } from '@/lib/i18n/server';

type Details = { status?: number; fields?: Record<string, string> };

/**
 * Expected trouble. Takes words for the person who asked (what happened, what was kept, what to do next) and,
 * for routes, an HTTP status (400 unless told). Thrown by commands and rules; `action` and `route` turn it into an answer.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly fields: Record<string, string> | undefined;

  constructor(message: string, { status = 400, fields }: Details = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.fields = fields;
  }
}

/** What may not be seen is answered exactly as what does not exist. */
export const notFound = () => new Refusal(words('kit')('notHere'), { status: 404 });
