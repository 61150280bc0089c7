-- AlterTable
ALTER TABLE "Collection" ADD COLUMN "deletedAt" DATETIME;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "smallId" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "blur" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME,
    CONSTRAINT "Attachment_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_schoolId_fileId_fkey" FOREIGN KEY ("schoolId", "fileId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Attachment_schoolId_smallId_fkey" FOREIGN KEY ("schoolId", "smallId") REFERENCES "MediaFile" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);
INSERT INTO "new_Attachment" ("fileId", "id", "position", "recordingId", "schoolId") SELECT "fileId", "id", "position", "recordingId", "schoolId" FROM "Attachment";
DROP TABLE "Attachment";
ALTER TABLE "new_Attachment" RENAME TO "Attachment";
CREATE INDEX "Attachment_schoolId_recordingId_idx" ON "Attachment"("schoolId", "recordingId");
CREATE INDEX "Attachment_schoolId_fileId_idx" ON "Attachment"("schoolId", "fileId");
CREATE INDEX "Attachment_schoolId_smallId_idx" ON "Attachment"("schoolId", "smallId");
CREATE UNIQUE INDEX "Attachment_schoolId_id_key" ON "Attachment"("schoolId", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;


