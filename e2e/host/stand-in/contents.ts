import { EventEmitter } from 'node:events';
import type { Page } from '@playwright/test';
import type { PreloadLink } from '../bridge/connect-preload.ts';
import { toAppUrl } from './origin.ts';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** The stand-in's contents of a window, over a page of the browser once that is open. */
export class StandInContents extends EventEmitter {
  readonly id = 1;
  page: Page | null = null;
  link: PreloadLink | null = null;
  openHandler: OpenHandler | null = null;
  /** Each print as a PDF, which is what the page looks like on paper. */
  readonly prints: Buffer[] = [];

  send(channel: string, payload: unknown): void {
    this.link?.send(channel, payload);
  }
  print(_options: unknown, answer: (success: boolean, reason: string) => void): void {
    if (!this.page) return;
    this.page.pdf().then(
      (pdf) => {
        this.prints.push(pdf);
        answer(true, '');
      },
      (error: unknown) => {
        answer(false, String(error));
      },
    );
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  /** Here the switch does it, of the same name and value. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.emit('webrtc-policy', policy);
  }
  getURL(): string {
    return this.page ? toAppUrl(this.page.url()) : '';
  }
  isCrashed(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.page === null || this.page.isClosed();
  }
  reload(): void {
    void this.page?.reload();
  }
}
