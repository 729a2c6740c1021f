import siteWords from '../../content/en/messages/site.json';

/** The foot of every page. */
export function SiteFooter() {
  return (
    <footer className="mt-auto border-t border-line print:hidden">
      <div className="mx-auto max-w-[76rem] px-4 py-7 text-[.9rem] text-soft sm:px-8">
        <p className="mb-1">{siteWords.promise}</p>
        <p>{siteWords.licence}</p>
      </div>
    </footer>
  );
}
