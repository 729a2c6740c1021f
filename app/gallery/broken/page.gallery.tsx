import type { Metadata } from 'next';
import { TextPrompt } from '../../../components/prompts/text-prompt';
import { BreakButton } from './break-button';

export const metadata: Metadata = { title: 'A page that breaks', robots: { index: false } };

/** For tests: a page that stops working while something is written on it. */
export default function BrokenPage() {
  return (
    <div className="mx-auto max-w-[40rem] px-4 py-10">
      <h1>A page that breaks</h1>
      <TextPrompt id="broken.words" lesson="first" question="What do you write before it breaks?" />
      <BreakButton />
    </div>
  );
}
