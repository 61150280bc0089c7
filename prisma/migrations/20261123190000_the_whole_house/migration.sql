-- CreateTable
CREATE TABLE "School" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "quotaBytes" BIGINT NOT NULL DEFAULT 10737418240,
    "parentsMayAsk" BOOLEAN NOT NULL DEFAULT false,
    "payNote" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Family" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Family_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "familyId" TEXT,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "callName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "privacy" TEXT NOT NULL DEFAULT 'teacher',
    "sa" TEXT,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Person_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Person_schoolId_familyId_fkey" FOREIGN KEY ("schoolId", "familyId") REFERENCES "Family" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "PersonNote_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PersonNote_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Guardianship" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    CONSTRAINT "Guardianship_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Guardianship_schoolId_guardianId_fkey" FOREIGN KEY ("schoolId", "guardianId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Guardianship_schoolId_childId_fkey" FOREIGN KEY ("schoolId", "childId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "givenById" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Consent_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Consent_schoolId_childId_fkey" FOREIGN KEY ("schoolId", "childId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Consent_schoolId_givenById_fkey" FOREIGN KEY ("schoolId", "givenById") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "archivedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Batch_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BatchMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leftAt" DATETIME,
    CONSTRAINT "BatchMember_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BatchMember_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BatchMember_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "toEveryone" BOOLEAN NOT NULL DEFAULT true,
    "publishedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Notice_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoticeBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "noticeId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    CONSTRAINT "NoticeBatch_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoticeBatch_schoolId_noticeId_fkey" FOREIGN KEY ("schoolId", "noticeId") REFERENCES "Notice" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoticeBatch_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoticeRead" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "noticeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "NoticeRead_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoticeRead_schoolId_noticeId_fkey" FOREIGN KEY ("schoolId", "noticeId") REFERENCES "Notice" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NoticeRead_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "actorId" TEXT,
    "verb" TEXT NOT NULL,
    "subject" TEXT,
    "details" JSONB,
    "attention" BOOLEAN NOT NULL DEFAULT false,
    "seenAt" DATETIME,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "AuditLine_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AuditLine_schoolId_actorId_fkey" FOREIGN KEY ("schoolId", "actorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MediaFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "mime" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "MediaFile_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "recordingId" TEXT,
    "name" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'receiving',
    "message" TEXT,
    "intent" JSONB,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "Upload_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Upload_schoolId_uploaderId_fkey" FOREIGN KEY ("schoolId", "uploaderId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Upload_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Recording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "uploaderId" TEXT NOT NULL,
    "originalId" TEXT NOT NULL,
    "playableId" TEXT,
    "posterId" TEXT,
    "title" TEXT NOT NULL,
    "raga" TEXT,
    "taal" TEXT,
    "form" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'demonstration',
    "laya" TEXT,
    "sa" TEXT,
    "notes" TEXT NOT NULL DEFAULT '',
    "lyrics" TEXT NOT NULL DEFAULT '',
    "notation" TEXT NOT NULL DEFAULT '',
    "recordedOn" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'everyone',
    "published" BOOLEAN NOT NULL DEFAULT true,
    "video" BOOLEAN NOT NULL DEFAULT false,
    "seconds" REAL,
    "peaks" TEXT,
    "conversion" TEXT NOT NULL DEFAULT 'waiting',
    "conversionPercent" INTEGER NOT NULL DEFAULT 0,
    "conversionMessage" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Recording_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Recording_schoolId_uploaderId_fkey" FOREIGN KEY ("schoolId", "uploaderId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Recording_schoolId_originalId_fkey" FOREIGN KEY ("schoolId", "originalId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Recording_schoolId_playableId_fkey" FOREIGN KEY ("schoolId", "playableId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Recording_schoolId_posterId_fkey" FOREIGN KEY ("schoolId", "posterId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordingBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    CONSTRAINT "RecordingBatch_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordingBatch_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordingBatch_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordingPerson" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "RecordingPerson_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordingPerson_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordingPerson_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordingEdit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "editorId" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "toVersion" INTEGER NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "RecordingEdit_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordingEdit_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordingEdit_schoolId_editorId_fkey" FOREIGN KEY ("schoolId", "editorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Attachment_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_schoolId_fileId_fkey" FOREIGN KEY ("schoolId", "fileId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResourceLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT,
    "url" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "raga" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ResourceLink_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ResourceLink_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "fromMs" INTEGER NOT NULL,
    "toMs" INTEGER NOT NULL,
    "speed" REAL NOT NULL DEFAULT 1,
    "shared" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "Passage_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Passage_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Passage_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ListeningState" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "positionMs" INTEGER NOT NULL DEFAULT 0,
    "speed" REAL NOT NULL DEFAULT 1,
    "settings" JSONB,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ListeningState_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ListeningState_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ListeningState_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Collection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Collection_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Collection_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CollectionItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "collectionId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "CollectionItem_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CollectionItem_schoolId_collectionId_fkey" FOREIGN KEY ("schoolId", "collectionId") REFERENCES "Collection" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CollectionItem_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SchoolTerm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" JSONB,
    "card" JSONB,
    CONSTRAINT "SchoolTerm_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SavedSearch_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SavedSearch_schoolId_ownerId_fkey" FOREIGN KEY ("schoolId", "ownerId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "recordingId" TEXT,
    "passageId" TEXT,
    "collectionId" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "speed" REAL,
    "timesADay" INTEGER,
    "daysAWeek" INTEGER,
    "startsOn" TEXT NOT NULL,
    "dueOn" TEXT,
    "endedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Assignment_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Assignment_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Assignment_schoolId_passageId_fkey" FOREIGN KEY ("schoolId", "passageId") REFERENCES "Passage" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Assignment_schoolId_collectionId_fkey" FOREIGN KEY ("schoolId", "collectionId") REFERENCES "Collection" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssignmentTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "studentId" TEXT,
    "batchId" TEXT,
    CONSTRAINT "AssignmentTarget_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssignmentTarget_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssignmentTarget_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssignmentTarget_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeGoal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "daysAWeek" INTEGER NOT NULL DEFAULT 5,
    "restDays" JSONB,
    CONSTRAINT "PracticeGoal_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeGoal_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "recordingId" TEXT,
    "assignmentId" TEXT,
    "day" TEXT NOT NULL,
    "minutes" INTEGER,
    "what" TEXT NOT NULL DEFAULT '',
    "clientKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "PracticeEntry_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeEntry_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeEntry_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "PracticeEntry_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "playableId" TEXT,
    "recordingId" TEXT,
    "assignmentId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "seconds" REAL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heardAt" DATETIME,
    CONSTRAINT "Submission_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Submission_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Submission_schoolId_fileId_fkey" FOREIGN KEY ("schoolId", "fileId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Submission_schoolId_playableId_fkey" FOREIGN KEY ("schoolId", "playableId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Submission_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Submission_schoolId_assignmentId_fkey" FOREIGN KEY ("schoolId", "assignmentId") REFERENCES "Assignment" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SubmissionReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "fileId" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SubmissionReply_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SubmissionReply_schoolId_submissionId_fkey" FOREIGN KEY ("schoolId", "submissionId") REFERENCES "Submission" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SubmissionReply_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "SubmissionReply_schoolId_fileId_fkey" FOREIGN KEY ("schoolId", "fileId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassSeries" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "teacherId" TEXT,
    "weekday" INTEGER NOT NULL,
    "startTime" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "everyWeeks" INTEGER NOT NULL DEFAULT 1,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ClassSeries_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassSeries_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassSeries_schoolId_teacherId_fkey" FOREIGN KEY ("schoolId", "teacherId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "seriesId" TEXT,
    "startsAt" DATETIME NOT NULL,
    "minutes" INTEGER NOT NULL,
    "plannedFor" TEXT,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "note" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ClassSession_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassSession_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassSession_schoolId_seriesId_fkey" FOREIGN KEY ("schoolId", "seriesId") REFERENCES "ClassSeries" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Holiday" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    CONSTRAINT "Holiday_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "markedById" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "markedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Attendance_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_schoolId_sessionId_fkey" FOREIGN KEY ("schoolId", "sessionId") REFERENCES "ClassSession" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_schoolId_markedById_fkey" FOREIGN KEY ("schoolId", "markedById") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeePlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "batchId" TEXT,
    "name" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "siblingPercent" INTEGER NOT NULL DEFAULT 0,
    "dueDay" INTEGER,
    "archivedAt" DATETIME,
    CONSTRAINT "FeePlan_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeePlan_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeePlanMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "untilDay" TEXT,
    CONSTRAINT "FeePlanMember_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeePlanMember_schoolId_planId_fkey" FOREIGN KEY ("schoolId", "planId") REFERENCES "FeePlan" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeePlanMember_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Charge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "familyId" TEXT,
    "planId" TEXT,
    "correctsId" TEXT,
    "createdById" TEXT,
    "amountMinor" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "forDay" TEXT NOT NULL,
    "periodKey" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Charge_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Charge_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Charge_schoolId_familyId_fkey" FOREIGN KEY ("schoolId", "familyId") REFERENCES "Family" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Charge_schoolId_planId_fkey" FOREIGN KEY ("schoolId", "planId") REFERENCES "FeePlan" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Charge_schoolId_correctsId_fkey" FOREIGN KEY ("schoolId", "correctsId") REFERENCES "Charge" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Charge_schoolId_createdById_fkey" FOREIGN KEY ("schoolId", "createdById") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "studentId" TEXT,
    "familyId" TEXT,
    "payerId" TEXT,
    "correctsId" TEXT,
    "amountMinor" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "paidOn" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'confirmed',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" DATETIME,
    CONSTRAINT "Payment_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Payment_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Payment_schoolId_familyId_fkey" FOREIGN KEY ("schoolId", "familyId") REFERENCES "Family" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Payment_schoolId_payerId_fkey" FOREIGN KEY ("schoolId", "payerId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Payment_schoolId_correctsId_fkey" FOREIGN KEY ("schoolId", "correctsId") REFERENCES "Payment" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Receipt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "issuedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Receipt_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Receipt_schoolId_paymentId_fkey" FOREIGN KEY ("schoolId", "paymentId") REFERENCES "Payment" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeeReminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "FeeReminder_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FeeReminder_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "flyerId" TEXT,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "startsAt" DATETIME,
    "endsAt" DATETIME,
    "place" TEXT NOT NULL DEFAULT '',
    "mapLink" TEXT NOT NULL DEFAULT '',
    "dress" TEXT NOT NULL DEFAULT '',
    "bring" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Event_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_schoolId_flyerId_fkey" FOREIGN KEY ("schoolId", "flyerId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProgrammeItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "recordingId" TEXT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "raga" TEXT,
    "taal" TEXT,
    "form" TEXT,
    "minutes" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ProgrammeItem_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgrammeItem_schoolId_eventId_fkey" FOREIGN KEY ("schoolId", "eventId") REFERENCES "Event" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProgrammeItem_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Performer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Performer_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Performer_schoolId_itemId_fkey" FOREIGN KEY ("schoolId", "itemId") REFERENCES "ProgrammeItem" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Performer_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rsvp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "studentId" TEXT NOT NULL,
    "answeredById" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "guests" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Rsvp_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rsvp_schoolId_eventId_fkey" FOREIGN KEY ("schoolId", "eventId") REFERENCES "Event" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rsvp_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Rsvp_schoolId_answeredById_fkey" FOREIGN KEY ("schoolId", "answeredById") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Memory" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "eventId" TEXT,
    "fileId" TEXT NOT NULL,
    "displayId" TEXT,
    "thumbnailId" TEXT,
    "uploaderId" TEXT,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "caption" TEXT NOT NULL DEFAULT '',
    "takenAt" DATETIME,
    "width" INTEGER,
    "height" INTEGER,
    "guestName" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME,
    CONSTRAINT "Memory_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Memory_schoolId_eventId_fkey" FOREIGN KEY ("schoolId", "eventId") REFERENCES "Event" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Memory_schoolId_fileId_fkey" FOREIGN KEY ("schoolId", "fileId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Memory_schoolId_displayId_fkey" FOREIGN KEY ("schoolId", "displayId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Memory_schoolId_thumbnailId_fkey" FOREIGN KEY ("schoolId", "thumbnailId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Memory_schoolId_uploaderId_fkey" FOREIGN KEY ("schoolId", "uploaderId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MemoryTag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "memoryId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "MemoryTag_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MemoryTag_schoolId_memoryId_fkey" FOREIGN KEY ("schoolId", "memoryId") REFERENCES "Memory" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MemoryTag_schoolId_personId_fkey" FOREIGN KEY ("schoolId", "personId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Explanation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "authorId" TEXT,
    "raga" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Explanation_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Explanation_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TagSuggestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "tags" JSONB NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "TagSuggestion_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TagSuggestion_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "startedById" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "report" JSONB,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ImportRun_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportRun_schoolId_startedById_fkey" FOREIGN KEY ("schoolId", "startedById") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "made" TEXT NOT NULL,
    CONSTRAINT "ImportItem_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportItem_schoolId_runId_fkey" FOREIGN KEY ("schoolId", "runId") REFERENCES "ImportRun" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identityId" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Membership_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PinKey" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "setAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "identityId" TEXT,
    "method" TEXT NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT,
    "codeTries" INTEGER NOT NULL DEFAULT 0,
    "schoolId" TEXT,
    "personId" TEXT,
    "identityId" TEXT,
    "email" TEXT,
    "details" TEXT,
    "createdBy" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "PairedDevice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "studentIds" JSONB NOT NULL,
    "pairedBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "windowEnd" DATETIME NOT NULL,
    "lockedTo" DATETIME
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "AlbumLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "mayAdd" BOOLEAN NOT NULL DEFAULT false,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "keys" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "payload" JSONB,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "percent" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "message" TEXT,
    "runAfter" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" DATETIME,
    "heartbeat" DATETIME,
    "finishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE UNIQUE INDEX "School_code_key" ON "School"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Family_schoolId_id_key" ON "Family"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Person_schoolId_familyId_idx" ON "Person"("schoolId", "familyId");

-- CreateIndex
CREATE INDEX "Person_schoolId_role_archivedAt_idx" ON "Person"("schoolId", "role", "archivedAt");

-- CreateIndex
CREATE INDEX "Person_schoolId_nameKey_idx" ON "Person"("schoolId", "nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Person_schoolId_id_key" ON "Person"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PersonNote_schoolId_id_key" ON "PersonNote"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PersonNote_schoolId_personId_key" ON "PersonNote"("schoolId", "personId");

-- CreateIndex
CREATE INDEX "Guardianship_schoolId_childId_idx" ON "Guardianship"("schoolId", "childId");

-- CreateIndex
CREATE UNIQUE INDEX "Guardianship_schoolId_id_key" ON "Guardianship"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Guardianship_schoolId_guardianId_childId_key" ON "Guardianship"("schoolId", "guardianId", "childId");

-- CreateIndex
CREATE INDEX "Consent_schoolId_givenById_idx" ON "Consent"("schoolId", "givenById");

-- CreateIndex
CREATE INDEX "Consent_schoolId_childId_kind_idx" ON "Consent"("schoolId", "childId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Consent_schoolId_id_key" ON "Consent"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_schoolId_id_key" ON "Batch"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Batch_schoolId_name_key" ON "Batch"("schoolId", "name");

-- CreateIndex
CREATE INDEX "BatchMember_schoolId_studentId_idx" ON "BatchMember"("schoolId", "studentId");

-- CreateIndex
CREATE UNIQUE INDEX "BatchMember_schoolId_id_key" ON "BatchMember"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "BatchMember_schoolId_batchId_studentId_key" ON "BatchMember"("schoolId", "batchId", "studentId");

-- CreateIndex
CREATE INDEX "Notice_schoolId_authorId_idx" ON "Notice"("schoolId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_schoolId_id_key" ON "Notice"("schoolId", "id");

-- CreateIndex
CREATE INDEX "NoticeBatch_schoolId_batchId_idx" ON "NoticeBatch"("schoolId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeBatch_schoolId_id_key" ON "NoticeBatch"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeBatch_schoolId_noticeId_batchId_key" ON "NoticeBatch"("schoolId", "noticeId", "batchId");

-- CreateIndex
CREATE INDEX "NoticeRead_schoolId_personId_idx" ON "NoticeRead"("schoolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeRead_schoolId_id_key" ON "NoticeRead"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeRead_schoolId_noticeId_personId_key" ON "NoticeRead"("schoolId", "noticeId", "personId");

-- CreateIndex
CREATE INDEX "AuditLine_schoolId_actorId_idx" ON "AuditLine"("schoolId", "actorId");

-- CreateIndex
CREATE INDEX "AuditLine_schoolId_at_idx" ON "AuditLine"("schoolId", "at");

-- CreateIndex
CREATE INDEX "AuditLine_schoolId_attention_seenAt_idx" ON "AuditLine"("schoolId", "attention", "seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuditLine_schoolId_id_key" ON "AuditLine"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MediaFile_storageKey_key" ON "MediaFile"("storageKey");

-- CreateIndex
CREATE INDEX "MediaFile_schoolId_sha256_idx" ON "MediaFile"("schoolId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "MediaFile_schoolId_id_key" ON "MediaFile"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Upload_schoolId_recordingId_idx" ON "Upload"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "Upload_schoolId_uploaderId_createdAt_idx" ON "Upload"("schoolId", "uploaderId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Upload_schoolId_id_key" ON "Upload"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Recording_schoolId_uploaderId_idx" ON "Recording"("schoolId", "uploaderId");

-- CreateIndex
CREATE INDEX "Recording_schoolId_originalId_idx" ON "Recording"("schoolId", "originalId");

-- CreateIndex
CREATE INDEX "Recording_schoolId_playableId_idx" ON "Recording"("schoolId", "playableId");

-- CreateIndex
CREATE INDEX "Recording_schoolId_posterId_idx" ON "Recording"("schoolId", "posterId");

-- CreateIndex
CREATE INDEX "Recording_schoolId_deletedAt_createdAt_idx" ON "Recording"("schoolId", "deletedAt", "createdAt");

-- CreateIndex
CREATE INDEX "Recording_schoolId_deletedAt_raga_idx" ON "Recording"("schoolId", "deletedAt", "raga");

-- CreateIndex
CREATE INDEX "Recording_schoolId_deletedAt_taal_idx" ON "Recording"("schoolId", "deletedAt", "taal");

-- CreateIndex
CREATE INDEX "Recording_schoolId_deletedAt_form_idx" ON "Recording"("schoolId", "deletedAt", "form");

-- CreateIndex
CREATE UNIQUE INDEX "Recording_schoolId_id_key" ON "Recording"("schoolId", "id");

-- CreateIndex
CREATE INDEX "RecordingBatch_schoolId_batchId_idx" ON "RecordingBatch"("schoolId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordingBatch_schoolId_id_key" ON "RecordingBatch"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RecordingBatch_schoolId_recordingId_batchId_key" ON "RecordingBatch"("schoolId", "recordingId", "batchId");

-- CreateIndex
CREATE INDEX "RecordingPerson_schoolId_personId_idx" ON "RecordingPerson"("schoolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordingPerson_schoolId_id_key" ON "RecordingPerson"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RecordingPerson_schoolId_recordingId_personId_key" ON "RecordingPerson"("schoolId", "recordingId", "personId");

-- CreateIndex
CREATE INDEX "RecordingEdit_schoolId_editorId_idx" ON "RecordingEdit"("schoolId", "editorId");

-- CreateIndex
CREATE INDEX "RecordingEdit_schoolId_recordingId_at_idx" ON "RecordingEdit"("schoolId", "recordingId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "RecordingEdit_schoolId_id_key" ON "RecordingEdit"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Attachment_schoolId_recordingId_idx" ON "Attachment"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "Attachment_schoolId_fileId_idx" ON "Attachment"("schoolId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_schoolId_id_key" ON "Attachment"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ResourceLink_schoolId_recordingId_idx" ON "ResourceLink"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "ResourceLink_schoolId_raga_idx" ON "ResourceLink"("schoolId", "raga");

-- CreateIndex
CREATE UNIQUE INDEX "ResourceLink_schoolId_id_key" ON "ResourceLink"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Passage_schoolId_recordingId_idx" ON "Passage"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "Passage_schoolId_authorId_idx" ON "Passage"("schoolId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_schoolId_id_key" ON "Passage"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ListeningState_schoolId_recordingId_idx" ON "ListeningState"("schoolId", "recordingId");

-- CreateIndex
CREATE UNIQUE INDEX "ListeningState_schoolId_id_key" ON "ListeningState"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ListeningState_schoolId_personId_recordingId_key" ON "ListeningState"("schoolId", "personId", "recordingId");

-- CreateIndex
CREATE INDEX "Collection_schoolId_authorId_idx" ON "Collection"("schoolId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Collection_schoolId_id_key" ON "Collection"("schoolId", "id");

-- CreateIndex
CREATE INDEX "CollectionItem_schoolId_recordingId_idx" ON "CollectionItem"("schoolId", "recordingId");

-- CreateIndex
CREATE UNIQUE INDEX "CollectionItem_schoolId_id_key" ON "CollectionItem"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CollectionItem_schoolId_collectionId_recordingId_key" ON "CollectionItem"("schoolId", "collectionId", "recordingId");

-- CreateIndex
CREATE UNIQUE INDEX "SchoolTerm_schoolId_id_key" ON "SchoolTerm"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SchoolTerm_schoolId_kind_slug_key" ON "SchoolTerm"("schoolId", "kind", "slug");

-- CreateIndex
CREATE INDEX "SavedSearch_schoolId_ownerId_idx" ON "SavedSearch"("schoolId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_schoolId_id_key" ON "SavedSearch"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Assignment_schoolId_authorId_idx" ON "Assignment"("schoolId", "authorId");

-- CreateIndex
CREATE INDEX "Assignment_schoolId_recordingId_idx" ON "Assignment"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "Assignment_schoolId_passageId_idx" ON "Assignment"("schoolId", "passageId");

-- CreateIndex
CREATE INDEX "Assignment_schoolId_collectionId_idx" ON "Assignment"("schoolId", "collectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_schoolId_id_key" ON "Assignment"("schoolId", "id");

-- CreateIndex
CREATE INDEX "AssignmentTarget_schoolId_assignmentId_idx" ON "AssignmentTarget"("schoolId", "assignmentId");

-- CreateIndex
CREATE INDEX "AssignmentTarget_schoolId_studentId_idx" ON "AssignmentTarget"("schoolId", "studentId");

-- CreateIndex
CREATE INDEX "AssignmentTarget_schoolId_batchId_idx" ON "AssignmentTarget"("schoolId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "AssignmentTarget_schoolId_id_key" ON "AssignmentTarget"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeGoal_schoolId_id_key" ON "PracticeGoal"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeGoal_schoolId_studentId_key" ON "PracticeGoal"("schoolId", "studentId");

-- CreateIndex
CREATE INDEX "PracticeEntry_schoolId_recordingId_idx" ON "PracticeEntry"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "PracticeEntry_schoolId_assignmentId_idx" ON "PracticeEntry"("schoolId", "assignmentId");

-- CreateIndex
CREATE INDEX "PracticeEntry_schoolId_studentId_day_idx" ON "PracticeEntry"("schoolId", "studentId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeEntry_schoolId_id_key" ON "PracticeEntry"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeEntry_schoolId_studentId_clientKey_key" ON "PracticeEntry"("schoolId", "studentId", "clientKey");

-- CreateIndex
CREATE INDEX "Submission_schoolId_studentId_idx" ON "Submission"("schoolId", "studentId");

-- CreateIndex
CREATE INDEX "Submission_schoolId_fileId_idx" ON "Submission"("schoolId", "fileId");

-- CreateIndex
CREATE INDEX "Submission_schoolId_playableId_idx" ON "Submission"("schoolId", "playableId");

-- CreateIndex
CREATE INDEX "Submission_schoolId_recordingId_idx" ON "Submission"("schoolId", "recordingId");

-- CreateIndex
CREATE INDEX "Submission_schoolId_assignmentId_idx" ON "Submission"("schoolId", "assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_schoolId_id_key" ON "Submission"("schoolId", "id");

-- CreateIndex
CREATE INDEX "SubmissionReply_schoolId_submissionId_idx" ON "SubmissionReply"("schoolId", "submissionId");

-- CreateIndex
CREATE INDEX "SubmissionReply_schoolId_authorId_idx" ON "SubmissionReply"("schoolId", "authorId");

-- CreateIndex
CREATE INDEX "SubmissionReply_schoolId_fileId_idx" ON "SubmissionReply"("schoolId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionReply_schoolId_id_key" ON "SubmissionReply"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ClassSeries_schoolId_batchId_idx" ON "ClassSeries"("schoolId", "batchId");

-- CreateIndex
CREATE INDEX "ClassSeries_schoolId_teacherId_idx" ON "ClassSeries"("schoolId", "teacherId");

-- CreateIndex
CREATE UNIQUE INDEX "ClassSeries_schoolId_id_key" ON "ClassSeries"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ClassSession_schoolId_batchId_idx" ON "ClassSession"("schoolId", "batchId");

-- CreateIndex
CREATE INDEX "ClassSession_schoolId_startsAt_idx" ON "ClassSession"("schoolId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "ClassSession_schoolId_id_key" ON "ClassSession"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClassSession_schoolId_seriesId_plannedFor_key" ON "ClassSession"("schoolId", "seriesId", "plannedFor");

-- CreateIndex
CREATE UNIQUE INDEX "Holiday_schoolId_id_key" ON "Holiday"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Attendance_schoolId_studentId_idx" ON "Attendance"("schoolId", "studentId");

-- CreateIndex
CREATE INDEX "Attendance_schoolId_markedById_idx" ON "Attendance"("schoolId", "markedById");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_schoolId_id_key" ON "Attendance"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_schoolId_sessionId_studentId_key" ON "Attendance"("schoolId", "sessionId", "studentId");

-- CreateIndex
CREATE INDEX "FeePlan_schoolId_batchId_idx" ON "FeePlan"("schoolId", "batchId");

-- CreateIndex
CREATE UNIQUE INDEX "FeePlan_schoolId_id_key" ON "FeePlan"("schoolId", "id");

-- CreateIndex
CREATE INDEX "FeePlanMember_schoolId_planId_idx" ON "FeePlanMember"("schoolId", "planId");

-- CreateIndex
CREATE INDEX "FeePlanMember_schoolId_studentId_idx" ON "FeePlanMember"("schoolId", "studentId");

-- CreateIndex
CREATE UNIQUE INDEX "FeePlanMember_schoolId_id_key" ON "FeePlanMember"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Charge_schoolId_familyId_idx" ON "Charge"("schoolId", "familyId");

-- CreateIndex
CREATE INDEX "Charge_schoolId_planId_idx" ON "Charge"("schoolId", "planId");

-- CreateIndex
CREATE INDEX "Charge_schoolId_correctsId_idx" ON "Charge"("schoolId", "correctsId");

-- CreateIndex
CREATE INDEX "Charge_schoolId_createdById_idx" ON "Charge"("schoolId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Charge_schoolId_id_key" ON "Charge"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Charge_schoolId_studentId_planId_periodKey_key" ON "Charge"("schoolId", "studentId", "planId", "periodKey");

-- CreateIndex
CREATE INDEX "Payment_schoolId_studentId_idx" ON "Payment"("schoolId", "studentId");

-- CreateIndex
CREATE INDEX "Payment_schoolId_familyId_idx" ON "Payment"("schoolId", "familyId");

-- CreateIndex
CREATE INDEX "Payment_schoolId_payerId_idx" ON "Payment"("schoolId", "payerId");

-- CreateIndex
CREATE INDEX "Payment_schoolId_correctsId_idx" ON "Payment"("schoolId", "correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_schoolId_id_key" ON "Payment"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Receipt_schoolId_paymentId_idx" ON "Receipt"("schoolId", "paymentId");

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_schoolId_id_key" ON "Receipt"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_schoolId_number_key" ON "Receipt"("schoolId", "number");

-- CreateIndex
CREATE INDEX "FeeReminder_schoolId_studentId_idx" ON "FeeReminder"("schoolId", "studentId");

-- CreateIndex
CREATE UNIQUE INDEX "FeeReminder_schoolId_id_key" ON "FeeReminder"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Event_schoolId_flyerId_idx" ON "Event"("schoolId", "flyerId");

-- CreateIndex
CREATE INDEX "Event_schoolId_startsAt_idx" ON "Event"("schoolId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Event_schoolId_id_key" ON "Event"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ProgrammeItem_schoolId_eventId_idx" ON "ProgrammeItem"("schoolId", "eventId");

-- CreateIndex
CREATE INDEX "ProgrammeItem_schoolId_recordingId_idx" ON "ProgrammeItem"("schoolId", "recordingId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgrammeItem_schoolId_id_key" ON "ProgrammeItem"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Performer_schoolId_itemId_idx" ON "Performer"("schoolId", "itemId");

-- CreateIndex
CREATE INDEX "Performer_schoolId_personId_idx" ON "Performer"("schoolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Performer_schoolId_id_key" ON "Performer"("schoolId", "id");

-- CreateIndex
CREATE INDEX "Rsvp_schoolId_studentId_idx" ON "Rsvp"("schoolId", "studentId");

-- CreateIndex
CREATE INDEX "Rsvp_schoolId_answeredById_idx" ON "Rsvp"("schoolId", "answeredById");

-- CreateIndex
CREATE UNIQUE INDEX "Rsvp_schoolId_id_key" ON "Rsvp"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Rsvp_schoolId_eventId_studentId_key" ON "Rsvp"("schoolId", "eventId", "studentId");

-- CreateIndex
CREATE INDEX "Memory_schoolId_eventId_idx" ON "Memory"("schoolId", "eventId");

-- CreateIndex
CREATE INDEX "Memory_schoolId_fileId_idx" ON "Memory"("schoolId", "fileId");

-- CreateIndex
CREATE INDEX "Memory_schoolId_displayId_idx" ON "Memory"("schoolId", "displayId");

-- CreateIndex
CREATE INDEX "Memory_schoolId_thumbnailId_idx" ON "Memory"("schoolId", "thumbnailId");

-- CreateIndex
CREATE INDEX "Memory_schoolId_uploaderId_idx" ON "Memory"("schoolId", "uploaderId");

-- CreateIndex
CREATE UNIQUE INDEX "Memory_schoolId_id_key" ON "Memory"("schoolId", "id");

-- CreateIndex
CREATE INDEX "MemoryTag_schoolId_personId_idx" ON "MemoryTag"("schoolId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "MemoryTag_schoolId_id_key" ON "MemoryTag"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MemoryTag_schoolId_memoryId_personId_key" ON "MemoryTag"("schoolId", "memoryId", "personId");

-- CreateIndex
CREATE INDEX "Explanation_schoolId_authorId_idx" ON "Explanation"("schoolId", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Explanation_schoolId_id_key" ON "Explanation"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Explanation_schoolId_raga_key" ON "Explanation"("schoolId", "raga");

-- CreateIndex
CREATE INDEX "TagSuggestion_schoolId_recordingId_idx" ON "TagSuggestion"("schoolId", "recordingId");

-- CreateIndex
CREATE UNIQUE INDEX "TagSuggestion_schoolId_id_key" ON "TagSuggestion"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ImportRun_schoolId_startedById_idx" ON "ImportRun"("schoolId", "startedById");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRun_schoolId_id_key" ON "ImportRun"("schoolId", "id");

-- CreateIndex
CREATE INDEX "ImportItem_schoolId_runId_idx" ON "ImportItem"("schoolId", "runId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportItem_schoolId_id_key" ON "ImportItem"("schoolId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportItem_schoolId_key_key" ON "ImportItem"("schoolId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_email_key" ON "Identity"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_personId_key" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_identityId_idx" ON "Membership"("identityId");

-- CreateIndex
CREATE INDEX "Membership_schoolId_idx" ON "Membership"("schoolId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_identityId_idx" ON "Session"("identityId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignInLink_tokenHash_key" ON "SignInLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInLink_personId_purpose_idx" ON "SignInLink"("personId", "purpose");

-- CreateIndex
CREATE INDEX "SignInLink_email_purpose_idx" ON "SignInLink"("email", "purpose");

-- CreateIndex
CREATE INDEX "SignInLink_schoolId_idx" ON "SignInLink"("schoolId");

-- CreateIndex
CREATE UNIQUE INDEX "PairedDevice_tokenHash_key" ON "PairedDevice"("tokenHash");

-- CreateIndex
CREATE INDEX "PairedDevice_schoolId_idx" ON "PairedDevice"("schoolId");

-- CreateIndex
CREATE INDEX "Throttle_windowEnd_idx" ON "Throttle"("windowEnd");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_personId_idx" ON "CalendarFeed"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AlbumLink_tokenHash_key" ON "AlbumLink"("tokenHash");

-- CreateIndex
CREATE INDEX "AlbumLink_schoolId_eventId_idx" ON "AlbumLink"("schoolId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "PushSubscription_endpoint_key" ON "PushSubscription"("endpoint");

-- CreateIndex
CREATE INDEX "PushSubscription_personId_idx" ON "PushSubscription"("personId");

-- CreateIndex
CREATE INDEX "Job_state_runAfter_idx" ON "Job"("state", "runAfter");

-- CreateIndex
CREATE INDEX "Job_kind_subjectId_idx" ON "Job"("kind", "subjectId");

-- CreateIndex
CREATE INDEX "Job_schoolId_idx" ON "Job"("schoolId");


