'use server';

import { action } from '@/lib/kit/action';
import { moveAttachment, removeAttachment, renameAttachment, restoreAttachment } from '@/lib/library';
import { attachmentName, attachmentPlace, oneAttachment } from '@/lib/library/attachments-shared';

const rename = action({ as: 'teacher', input: attachmentName }, renameAttachment);
const move = action({ as: 'teacher', input: attachmentPlace }, moveAttachment);
const remove = action({ as: 'teacher', input: oneAttachment }, removeAttachment);
const restore = action({ as: 'teacher', input: oneAttachment }, restoreAttachment);

export { move as moveSheet, remove as removeSheet, rename as renameSheet, restore as restoreSheet };
