'use server';

import { action } from '@/lib/kit/action';
import { askAgain, askForCollection, askForRecording, withdraw } from '@/lib/practice';
import { askForCollection as collectionAsked, askForRecording as recordingAsked, oneAssignment } from '@/lib/practice/shared';

const recording = action({ as: 'teacher', input: recordingAsked }, askForRecording);
const collection = action({ as: 'teacher', input: collectionAsked }, askForCollection);
const end = action({ as: 'teacher', input: oneAssignment }, withdraw);
const again = action({ as: 'teacher', input: oneAssignment }, askAgain);

export { again as askAgain, collection as askForCollection, recording as askForRecording, end as withdraw };
