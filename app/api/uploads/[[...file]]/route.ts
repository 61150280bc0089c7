import { route } from '@/lib/kit/route';
import { receiveUpload } from '@/lib/library';

export const dynamic = 'force-dynamic';

/** Files on their way in, by the tus protocol. For teachers; other people's uploads do not exist. */
const upload = route({ as: 'teacher' }, (teacher, { request }) => receiveUpload(teacher, request));

export { upload as DELETE, upload as HEAD, upload as PATCH, upload as POST };
