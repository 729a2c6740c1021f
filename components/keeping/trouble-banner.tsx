'use client';

import { useState } from 'react';
import { openSession } from '../notebook/session';
import { useKeeping } from '../notebook/use-notebook';
import { Button } from '../ui/button';
import { messages } from '../ui/messages';
import { saveFile } from '../ui/save-file';

const { trouble: words } = messages;

/** Says so when words are not being kept, and offers them as a file. It goes once all is kept. */
export function TroubleBanner() {
  const trouble = useKeeping((status) => status.trouble);
  const [copied, setCopied] = useState(false);
  const asFile = () => openSession().journal.asFile();
  return (
    <div role="alert" className="print:hidden">
      {trouble && (
        <div className="border-b-2 border-clay bg-clay-wash">
          <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-3 px-4 py-3 sm:px-8">
            <p className="mr-auto">
              <strong>{words.title}</strong> {words[trouble.reason]}
            </p>
            <Button look="quiet" onClick={() => saveFile(asFile(), Date.now())}>
              {words.download}
            </Button>
            <Button
              look="quiet"
              onClick={() => navigator.clipboard.writeText(asFile()).then(() => setCopied(true))}
            >
              {copied ? words.copied : words.copy}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
