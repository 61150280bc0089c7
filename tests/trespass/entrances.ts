import { PASSWORD, PIN, type Things, type Visitor, VISITORS } from './visitors';

// Every way in, and who may take it. A page, an action or a method of a route that is not here fails tests/trespass/listed.test.ts;
// tests/trespass/actions.test.ts and tests/e2e/trespass.journey.ts hold each of them to its line.
//
// `may` are the visitors for whom it works with what is `own`: Saraswati's, and meant for Anu (student, child of parent) alone.
// Everybody else is answered as if it did not exist, and so is everybody who asks for the `foreign` or the `missing` one.
// Where a line names no thing of the scene, `may` says only who is let in.

/** Whose things a line is asked for. */
export type Which = 'own' | 'foreign' | 'missing';
export type May = readonly Visitor[];
export type PageLine = { may: May; at: string | ((things: Things, which: Which) => string) };
export type ActionLine = {
  may: May;
  /** What is sent. */
  sends: (things: Things, which: Which) => Record<string, unknown>;
  /** Even those who may are refused in this scene, each in words that say why. */
  refused?: true;
  /** It says the same to everybody, whether or not there is such a thing. */
  alike?: true;
};
export type RouteLine = { may: May; at: PageLine['at']; send?: (things: Things) => { headers?: Record<string, string>; body?: string } };

const EVERYBODY: May = VISITORS as unknown as May;
const SIGNED_IN: May = ['teacher', 'student', 'parent', 'otherStudent', 'otherParent', 'foreignTeacher', 'foreignParent'];
/** Of a thing of Saraswati's: its teacher. */
const ITS_TEACHER: May = ['teacher'];
/** Of a room of teachers where each finds their own school. */
const TEACHERS: May = ['teacher', 'foreignTeacher'];
/** Of what is meant for Anu alone. */
const ANUS: May = ['teacher', 'student', 'parent'];
const NO_ONE: May = [];

const nothing = () => ({});

export const PAGES: Record<string, PageLine> = {
  'app/(school)/page.tsx': { may: SIGNED_IN, at: '/' },
  'app/(school)/me/page.tsx': { may: SIGNED_IN, at: '/me' },
  'app/(school)/library/page.tsx': { may: SIGNED_IN, at: '/library' },
  'app/(school)/library/add/page.tsx': { may: TEACHERS, at: '/library/add' },
  'app/(school)/library/[recordingId]/page.tsx': { may: ANUS, at: ({ recording }) => `/library/${recording}` },
  'app/(school)/library/[recordingId]/edit/page.tsx': { may: ITS_TEACHER, at: ({ recording }) => `/library/${recording}/edit` },
  'app/(school)/library/[recordingId]/words/page.tsx': { may: ITS_TEACHER, at: ({ recording }) => `/library/${recording}/words` },
  'app/(school)/library/[recordingId]/notation/page.tsx': { may: ANUS, at: ({ recording }) => `/library/${recording}/notation` },
  'app/(school)/library/[recordingId]/notation/edit/page.tsx': { may: ITS_TEACHER, at: ({ recording }) => `/library/${recording}/notation/edit` },
  'app/(school)/library/collections/page.tsx': { may: SIGNED_IN, at: '/library/collections' },
  'app/(school)/library/collections/[collectionId]/page.tsx': { may: ANUS, at: ({ collection }) => `/library/collections/${collection}` },
  'app/(school)/ragas/page.tsx': { may: SIGNED_IN, at: '/ragas' },
  'app/(school)/ragas/add/page.tsx': { may: TEACHERS, at: '/ragas/add' },
  'app/(school)/ragas/[slug]/page.tsx': { may: SIGNED_IN, at: '/ragas/yaman' },
  'app/(school)/ragas/[slug]/edit/page.tsx': { may: TEACHERS, at: '/ragas/yaman/edit' },
  'app/(school)/taals/page.tsx': { may: SIGNED_IN, at: '/taals' },
  'app/(school)/taals/add/page.tsx': { may: TEACHERS, at: '/taals/add' },
  'app/(school)/taals/[slug]/page.tsx': { may: SIGNED_IN, at: '/taals/teentaal' },
  'app/(school)/taals/[slug]/edit/page.tsx': { may: TEACHERS, at: '/taals/teentaal/edit' },
  'app/(school)/forms/page.tsx': { may: SIGNED_IN, at: '/forms' },
  'app/(school)/forms/add/page.tsx': { may: TEACHERS, at: '/forms/add' },
  'app/(school)/forms/[slug]/page.tsx': { may: TEACHERS, at: '/forms/bandish' },
  'app/(school)/people/page.tsx': { may: TEACHERS, at: '/people' },
  'app/(school)/people/add/page.tsx': { may: TEACHERS, at: '/people/add' },
  'app/(school)/people/[personId]/page.tsx': { may: ITS_TEACHER, at: ({ student }) => `/people/${student}` },
  'app/(school)/people/batches/page.tsx': { may: TEACHERS, at: '/people/batches' },
  'app/(school)/people/batches/[batchId]/page.tsx': { may: ITS_TEACHER, at: ({ batch }) => `/people/batches/${batch}` },
  'app/(school)/people/cards/page.tsx': { may: TEACHERS, at: '/people/cards' },
  'app/(school)/settings/poster/page.tsx': { may: TEACHERS, at: '/settings/poster' },
  'app/(school)/settings/page.tsx': { may: TEACHERS, at: '/settings' },
  'app/offline/page.tsx': { may: EVERYBODY, at: '/offline' },
  'app/(welcome)/welcome/page.tsx': { may: EVERYBODY, at: '/welcome' },
  'app/(welcome)/sign-in/page.tsx': { may: EVERYBODY, at: '/sign-in?choose' },
  'app/(welcome)/sign-in/teacher/page.tsx': { may: EVERYBODY, at: '/sign-in/teacher' },
  'app/(welcome)/sign-in/student/page.tsx': { may: EVERYBODY, at: '/sign-in/student' },
  'app/(welcome)/sign-in/parent/page.tsx': { may: EVERYBODY, at: '/sign-in/parent' },
  'app/(welcome)/sign-in/forgot/page.tsx': { may: EVERYBODY, at: '/sign-in/forgot' },
  'app/(welcome)/s/[code]/page.tsx': { may: EVERYBODY, at: '/s/SARASW47' },
  // A link opens for whoever holds it; one made for something else is as good as none.
  'app/(welcome)/enter/[token]/page.tsx': { may: EVERYBODY, at: (of, which) => `/enter/${which === 'foreign' ? of.inviteToken : of.enterToken}` },
  'app/(welcome)/invite/[token]/page.tsx': { may: EVERYBODY, at: (of, which) => `/invite/${which === 'foreign' ? of.resetToken : of.inviteToken}` },
  'app/(welcome)/reset/[token]/page.tsx': { may: EVERYBODY, at: (of, which) => `/reset/${which === 'foreign' ? of.pairToken : of.resetToken}` },
  'app/(welcome)/pair/[token]/page.tsx': { may: EVERYBODY, at: (of, which) => `/pair/${which === 'foreign' ? of.enterToken : of.pairToken}` },
};

const account = { name: 'Asha Rao', email: 'asha@example.org', password: 'a tanpura at dawn' };
const aStudent = { name: 'Asha Rao', parentName: '', email: '', phone: '' };

export const ACTIONS: Record<string, Record<string, ActionLine>> = {
  'app/(school)/actions.ts': {
    signOut: { may: SIGNED_IN, sends: nothing },
    signOutEverywhere: { may: SIGNED_IN, sends: nothing },
    endSession: { may: ['student'], sends: ({ session }) => ({ sessionId: session }) },
    pairChildren: { may: ['teacher', 'parent'], sends: ({ student }) => ({ children: [student] }) },
    endDevice: { may: ['teacher', 'parent'], sends: ({ device }) => ({ deviceId: device }) },
    dismissAlert: { may: ITS_TEACHER, sends: ({ alert }) => ({ alertId: alert }) },
  },
  'app/(school)/library/actions.ts': {
    removeFromLibrary: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording }) },
    bringBack: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording }) },
    prepareAgain: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording }), refused: true }, // it is ready
  },
  'app/(school)/library/tagging/actions.ts': {
    retag: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordings: [{ recordingId: recording, version: 1 }], change: { raga: 'yaman' } }) },
    takeBack: { may: ITS_TEACHER, sends: ({ operation }) => ({ operationId: operation }) },
    merge: { may: TEACHERS, sends: () => ({ kind: 'raga', from: 'yaman', to: 'bhupali' }) },
    rename: { may: TEACHERS, sends: () => ({ kind: 'raga', slug: 'yaman', name: 'Yaman' }) },
  },
  'app/(school)/library/search/actions.ts': {
    keepSearch: { may: SIGNED_IN, sends: () => ({ name: 'Slow yaman', query: 'q=yaman+slow' }) },
    nameSearch: { may: ITS_TEACHER, sends: ({ search }) => ({ searchId: search, name: 'Slow yaman' }) },
    forgetSearch: { may: ITS_TEACHER, sends: ({ search }) => ({ searchId: search }) },
  },
  'app/(school)/library/add/actions.ts': {
    guessTags: { may: TEACHERS, sends: () => ({ names: ['Yaman drut.m4a'] }) },
  },
  'app/(school)/library/[recordingId]/edit/actions.ts': {
    saveRecording: {
      may: ITS_TEACHER,
      sends: ({ recording, student }) => ({ recordingId: recording, version: 1, title: 'Another', visibility: 'people', personIds: [student] }),
    },
  },
  'app/(school)/library/[recordingId]/actions.ts': {
    changeHearers: { may: ITS_TEACHER, sends: ({ recording, student }) => ({ recordingId: recording, visibility: 'people', personIds: [student] }) },
    putInto: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording, collection: 'Another' }) },
  },
  'app/(school)/library/[recordingId]/passages/actions.ts': {
    addPassage: { may: ANUS, sends: ({ recording }) => ({ recordingId: recording, label: 'taan', from: '0:01', to: '0:02' }) },
    editPassage: { may: ITS_TEACHER, sends: ({ passage }) => ({ passageId: passage, label: 'taan', from: '0:01', to: '0:02' }) },
    removePassage: { may: ITS_TEACHER, sends: ({ passage }) => ({ passageId: passage }), refused: true }, // it is asked of Anu
  },
  'app/(school)/library/[recordingId]/links/actions.ts': {
    addLink: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording, url: 'https://example.org/more', label: '' }) },
    editLink: { may: ITS_TEACHER, sends: ({ resource }) => ({ linkId: resource, url: 'https://example.org/more', label: '' }) },
    removeLink: { may: ITS_TEACHER, sends: ({ resource }) => ({ linkId: resource }) },
  },
  'app/(school)/library/[recordingId]/attachments/actions.ts': {
    renameSheet: { may: ITS_TEACHER, sends: ({ attachment }) => ({ attachmentId: attachment, name: 'Another' }) },
    moveSheet: { may: ITS_TEACHER, sends: ({ attachment }) => ({ attachmentId: attachment, to: 0 }) },
    removeSheet: { may: ITS_TEACHER, sends: ({ attachment }) => ({ attachmentId: attachment }) },
    restoreSheet: { may: ITS_TEACHER, sends: ({ attachment }) => ({ attachmentId: attachment }) },
  },
  'app/(school)/library/[recordingId]/notation/actions.ts': {
    saveNotation: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording, version: 1, notation: 'S R G' }) },
  },
  'app/(school)/library/[recordingId]/words/actions.ts': {
    saveWords: { may: ITS_TEACHER, sends: ({ recording }) => ({ recordingId: recording, version: 1, notes: 'softly' }) },
    previewNotes: { may: TEACHERS, sends: () => ({ text: '**softly**' }) },
  },
  'app/(school)/library/collections/actions.ts': {
    makeCollection: { may: TEACHERS, sends: () => ({ name: 'Another' }) },
    editCollection: { may: ITS_TEACHER, sends: ({ collection }) => ({ collectionId: collection, name: 'Another' }) },
    deleteCollection: { may: ITS_TEACHER, sends: ({ collection }) => ({ collectionId: collection }) },
    restoreCollection: { may: ITS_TEACHER, sends: ({ collection }) => ({ collectionId: collection }) },
    duplicateCollection: { may: ITS_TEACHER, sends: ({ collection }) => ({ collectionId: collection, name: 'Another' }) },
    addItem: { may: ITS_TEACHER, sends: ({ collection, recording }) => ({ collectionId: collection, recordingId: recording }) },
    takeItem: { may: ITS_TEACHER, sends: ({ collection, recording }) => ({ collectionId: collection, recordingId: recording }) },
    moveItem: { may: ITS_TEACHER, sends: ({ collection, recording }) => ({ collectionId: collection, recordingId: recording, to: 0 }) },
  },
  'app/(school)/practice/actions.ts': {
    askForRecording: { may: ITS_TEACHER, sends: ({ recording, student }) => ({ recordingId: recording, studentIds: [student] }) },
    askForCollection: { may: ITS_TEACHER, sends: ({ collection, student }) => ({ collectionId: collection, studentIds: [student] }) },
    withdraw: { may: ITS_TEACHER, sends: ({ assignment }) => ({ assignmentId: assignment }) },
    askAgain: { may: ITS_TEACHER, sends: ({ assignment }) => ({ assignmentId: assignment }) },
  },
  'app/(school)/ragas/actions.ts': {
    saveOurRaga: { may: TEACHERS, sends: () => ({ name: 'Chaitra Gauri' }) },
    saveOurTaal: { may: TEACHERS, sends: () => ({ name: 'Panch Taal', theka: 'Dha Dhin Na | Na Tin', marks: 'X 0' }) },
    saveOurForm: { may: TEACHERS, sends: () => ({ name: 'Abhang' }) },
    takeWordBack: { may: ITS_TEACHER, sends: ({ term }) => ({ kind: 'form', slug: term }) },
    keepLink: { may: TEACHERS, sends: () => ({ raga: 'yaman', url: 'https://example.org/yaman' }) },
    dropLink: { may: ITS_TEACHER, sends: ({ ragaLink }) => ({ linkId: ragaLink }) },
    keepSa: { may: SIGNED_IN, sends: () => ({ sa: 'D3' }) },
  },
  'app/(school)/people/actions.ts': {
    addParent: { may: ITS_TEACHER, sends: ({ student }) => ({ childId: student, name: 'Asha Rao', email: '', phone: '' }) },
    editPerson: { may: ITS_TEACHER, sends: ({ student }) => ({ personId: student, name: 'Asha Rao', callName: '', email: '', phone: '' }) },
    archivePerson: { may: ITS_TEACHER, sends: ({ student }) => ({ personId: student }) },
    restorePerson: { may: ITS_TEACHER, sends: ({ student }) => ({ personId: student }), refused: true }, // she is not archived
    unlinkParent: { may: ITS_TEACHER, sends: ({ student, parent }) => ({ childId: student, guardianId: parent }) },
    linkParent: { may: ITS_TEACHER, sends: ({ student, parent }) => ({ childId: student, guardianId: parent }) },
    writeNote: { may: ITS_TEACHER, sends: ({ student }) => ({ personId: student, text: 'Breathes late.' }) },
    recordConsent: { may: ITS_TEACHER, sends: ({ student, parent }) => ({ childId: student, kind: 'photo', givenById: parent }) },
    withdrawConsent: { may: ITS_TEACHER, sends: ({ student }) => ({ childId: student, kind: 'sound' }), refused: true }, // none was given
    chooseBatches: { may: ITS_TEACHER, sends: ({ student, batch }) => ({ personId: student, batches: [batch] }) },
    newPin: { may: ITS_TEACHER, sends: ({ student }) => ({ personId: student }) },
    shareLink: { may: ITS_TEACHER, sends: ({ parent }) => ({ personId: parent }) },
    mailLink: { may: ITS_TEACHER, sends: ({ parent }) => ({ personId: parent }) },
    takeLinkBack: { may: ITS_TEACHER, sends: ({ link }) => ({ linkId: link }) },
  },
  'app/(school)/people/add/actions.ts': {
    addStudent: { may: TEACHERS, sends: () => aStudent },
    lookOver: { may: TEACHERS, sends: () => ({ text: 'Asha Rao' }) },
    addMany: { may: TEACHERS, sends: () => ({ text: 'Asha Rao' }) },
  },
  'app/(school)/people/batches/actions.ts': {
    addBatch: { may: TEACHERS, sends: () => ({ name: 'Morning' }) },
    renameBatch: { may: ITS_TEACHER, sends: ({ batch }) => ({ batchId: batch, name: 'Morning' }) },
    archiveBatch: { may: ITS_TEACHER, sends: ({ batch }) => ({ batchId: batch }) },
    restoreBatch: { may: ITS_TEACHER, sends: ({ batch }) => ({ batchId: batch }) },
    chooseMembers: { may: ITS_TEACHER, sends: ({ batch, student }) => ({ batchId: batch, join: [student], leave: [] }) },
  },
  'app/(school)/people/cards/actions.ts': {
    issueCards: { may: ITS_TEACHER, sends: ({ student }) => ({ ids: [student] }) },
  },
  'app/(school)/settings/actions.ts': {
    saveSchool: { may: TEACHERS, sends: () => ({ name: 'Renamed', timeZone: 'Asia/Kolkata', currency: 'INR' }) },
    changePassword: { may: TEACHERS, sends: () => ({ current: PASSWORD, password: account.password }) },
    invite: { may: TEACHERS, sends: nothing },
    newCode: { may: TEACHERS, sends: nothing },
    takeInvitationBack: { may: ITS_TEACHER, sends: ({ link }) => ({ linkId: link }) },
  },
  'app/(welcome)/actions.ts': {
    openFirst: {
      may: NO_ONE, // there is a school already
      sends: () => ({ ...account, school: 'Second', teacher: account.name, timeZone: 'Asia/Kolkata', currency: 'INR' }),
    },
    teacherIn: { may: EVERYBODY, sends: ({ teacher }, which) => ({ email: `${teacher}@example.org`, password: which === 'foreign' ? 'wrong' : PASSWORD }) },
    studentIn: {
      may: EVERYBODY,
      sends: (_, which) => ({ school: which === 'foreign' ? 'GANDHA47' : 'SARASW47', name: which === 'missing' ? 'Nobody' : 'Anu', pin: PIN }),
    },
    faceIn: { may: NO_ONE, sends: ({ student }) => ({ studentId: student, pin: PIN }) }, // from a device that is not paired
    linkIn: { may: EVERYBODY, sends: (of, which) => ({ token: which === 'foreign' ? of.inviteToken : of.enterToken }) },
    codeIn: { may: NO_ONE, sends: ({ parent }) => ({ email: `${parent}@example.org`, code: '123456' }) }, // no mail was sent
    join: { may: EVERYBODY, sends: (of, which) => ({ ...account, token: which === 'foreign' ? of.enterToken : of.inviteToken }) },
    pair: { may: EVERYBODY, sends: (of, which) => ({ token: which === 'foreign' ? of.enterToken : of.pairToken }) },
    askParentLink: { may: EVERYBODY, sends: (_, which) => ({ email: which === 'own' ? 'lata@example.org' : 'nobody@example.org' }), alike: true },
    renewParentLink: { may: EVERYBODY, sends: (of, which) => ({ token: which === 'foreign' ? of.inviteToken : of.enterToken }) },
    askReset: { may: EVERYBODY, sends: ({ teacher }) => ({ email: `${teacher}@example.org` }), alike: true },
    setNewPassword: { may: EVERYBODY, sends: (of, which) => ({ token: which === 'foreign' ? of.pairToken : of.resetToken, password: account.password }) },
    signOut: { may: EVERYBODY, sends: nothing },
  },
};

const TUS = { 'Tus-Resumable': '1.0.0' };
const PART = { ...TUS, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
const begin = () => ({ headers: { ...TUS, 'Upload-Length': '9', 'Upload-Metadata': `filename ${btoa('yaman.m4a')}` } });

const LEFT = { at: 1, speed: 1, when: 1_700_000_000_000, practice: { pieces: [], on: false, echo: null, ladder: null } };

export const ROUTES: Record<string, Record<string, RouteLine>> = {
  'app/(school)/library/[recordingId]/audio/route.ts': {
    GET: { may: ANUS, at: ({ recording }) => `/library/${recording}/audio` },
    HEAD: { may: ANUS, at: ({ recording }) => `/library/${recording}/audio` },
  },
  'app/(school)/library/[recordingId]/original/route.ts': {
    GET: { may: ANUS, at: ({ recording }) => `/library/${recording}/original` },
    HEAD: { may: ANUS, at: ({ recording }) => `/library/${recording}/original` },
  },
  'app/(school)/library/[recordingId]/waveform/route.ts': { GET: { may: ANUS, at: ({ recording }) => `/library/${recording}/waveform?from=0&to=1&bars=9` } },
  // Each their own: a page that somebody else left open says so (`as`).
  'app/(school)/library/[recordingId]/listening/route.ts': {
    GET: { may: ['student'], at: ({ recording, student }) => `/library/${recording}/listening?as=${student}` },
    PUT: { may: ['student'], at: ({ recording, student }) => `/library/${recording}/listening?as=${student}`, send: () => ({ body: JSON.stringify(LEFT) }) },
  },
  'app/(school)/library/[recordingId]/passages/route.ts': { GET: { may: ANUS, at: ({ recording }) => `/library/${recording}/passages` } },
  'app/(school)/library/[recordingId]/attachments/[attachmentId]/route.ts': {
    GET: { may: ANUS, at: ({ recording, attachment }) => `/library/${recording}/attachments/${attachment}` },
    HEAD: { may: ANUS, at: ({ recording, attachment }) => `/library/${recording}/attachments/${attachment}` },
  },
  'app/(school)/library/[recordingId]/notation/text/route.ts': { GET: { may: ANUS, at: ({ recording }) => `/library/${recording}/notation/text` } },
  'app/(school)/library/collections/suggestions/route.ts': { GET: { may: TEACHERS, at: '/library/collections/suggestions?name=re' } },
  'app/(school)/library/[recordingId]/history/route.ts': { GET: { may: ITS_TEACHER, at: ({ recording }) => `/library/${recording}/history` } },
  'app/(school)/library/tagging/route.ts': { GET: { may: TEACHERS, at: '/library/tagging' } },
  'app/(school)/library/tagging/all/route.ts': { GET: { may: TEACHERS, at: '/library/tagging/all?raga=yaman' } },
  'app/(school)/library/tagging/count/route.ts': { GET: { may: TEACHERS, at: '/library/tagging/count?kind=raga&slug=yaman' } },
  'app/(school)/library/preparing/route.ts': { GET: { may: TEACHERS, at: ({ recording }) => `/library/preparing?ids=${recording}` } },
  'app/(school)/people/suggestions/route.ts': { GET: { may: TEACHERS, at: '/people/suggestions?role=parent&q=la' } },
  'app/(school)/library/suggestions/route.ts': { GET: { may: TEACHERS, at: '/library/suggestions?raga=yam' } },
  'app/(school)/library/suggestions/recordings/route.ts': { GET: { may: TEACHERS, at: '/library/suggestions/recordings?q=yam' } },
  'app/api/health/route.ts': { GET: { may: EVERYBODY, at: '/api/health' } },
  'app/api/auth/[...nextauth]/route.ts': {
    GET: { may: EVERYBODY, at: '/api/auth/csrf' },
    POST: { may: EVERYBODY, at: '/api/auth/signout', send: () => ({ headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'csrfToken=none' }) },
  },
  // The teacher's own upload on its way; the journey begins both.
  'app/api/uploads/[[...file]]/route.ts': {
    POST: { may: TEACHERS, at: '/api/uploads', send: begin },
    HEAD: { may: ITS_TEACHER, at: ({ upload }) => `/api/uploads/${upload}`, send: () => ({ headers: TUS }) },
    PATCH: { may: ITS_TEACHER, at: ({ upload }) => `/api/uploads/${upload}`, send: () => ({ headers: PART, body: 'abc' }) },
    DELETE: { may: ITS_TEACHER, at: ({ upload }) => `/api/uploads/${upload}`, send: () => ({ headers: TUS }) },
  },
};
