-- What can be searched of each recording, folded into one spelling (lib/music/search-words.ts). SQL cannot fold, so triggers only mark
-- what has changed (edition 0), in the very transaction that changes it; lib/db/recording-text.ts folds it before the next search.
-- No writer can forget. A number of its own for each row: VACUUM may change the hidden ones of other tables.
CREATE TABLE "RecordingText" (
    "row" INTEGER NOT NULL PRIMARY KEY,
    "recordingId" TEXT NOT NULL,
    "schoolId" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "rest" TEXT NOT NULL DEFAULT '',
    "edition" INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX "RecordingText_recordingId_key" ON "RecordingText"("recordingId");
CREATE INDEX "RecordingText_schoolId_edition_idx" ON "RecordingText"("schoolId", "edition");

CREATE VIRTUAL TABLE "RecordingFts" USING fts5("title", "rest", content = 'RecordingText', content_rowid = 'row', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');

CREATE TRIGGER "RecordingText_comes" AFTER INSERT ON "RecordingText" BEGIN
    INSERT INTO "RecordingFts" (rowid, "title", "rest") VALUES (new."row", new."title", new."rest");
END;
CREATE TRIGGER "RecordingText_goes" AFTER DELETE ON "RecordingText" BEGIN
    INSERT INTO "RecordingFts" ("RecordingFts", rowid, "title", "rest") VALUES ('delete', old."row", old."title", old."rest");
END;
CREATE TRIGGER "RecordingText_changes" AFTER UPDATE OF "title", "rest" ON "RecordingText" BEGIN
    INSERT INTO "RecordingFts" ("RecordingFts", rowid, "title", "rest") VALUES ('delete', old."row", old."title", old."rest");
    INSERT INTO "RecordingFts" (rowid, "title", "rest") VALUES (new."row", new."title", new."rest");
END;

CREATE TRIGGER "Recording_comes" AFTER INSERT ON "Recording" BEGIN
    INSERT INTO "RecordingText" ("recordingId", "schoolId") VALUES (new."id", new."schoolId");
END;
CREATE TRIGGER "Recording_changes" AFTER UPDATE OF "title", "notes", "lyrics" ON "Recording" BEGIN
    UPDATE "RecordingText" SET "edition" = 0 WHERE "recordingId" = new."id";
END;
CREATE TRIGGER "Recording_goes" AFTER DELETE ON "Recording" BEGIN
    DELETE FROM "RecordingText" WHERE "recordingId" = old."id";
END;

INSERT INTO "RecordingText" ("recordingId", "schoolId") SELECT "id", "schoolId" FROM "Recording";

-- Everything that a page of results and its counts ask of a recording, in the order of the newest, so that its lyrics and waveform
-- need not be read past.
CREATE INDEX "Recording_shelf" ON "Recording"("schoolId", "deletedAt", "createdAt", "id", "raga", "taal", "form", "kind", "laya", "uploaderId", "playableId", "recordedOn", "published", "visibility", "seconds", "title");
