import { defineConfig, devices } from '@playwright/test';

// The browser journeys: Debian's Chromium against the production server, each run on an empty disk of its own (tests/e2e/server.ts).
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.journey.ts',
  workers: 2,
  // On a loaded machine a journey may meet a moment nobody planned for; the run's end names those that needed a second try.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  reporter: [['list'], ['json']],
  outputDir: 'test-results/journeys',
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    // What is held to is measured in CSS pixels; drawing four times as many by hand would double the time.
    deviceScaleFactor: 1,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'],
    },
  },
});
