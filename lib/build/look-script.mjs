/**
 * The script that gives a page the colours its reader chose, before anything is drawn: the entry is the one
 * `lib/storage/look.ts` keeps. Without an entry, or where storage may not be read, the device decides.
 */
export const lookScript =
  '(function(){try{var l=sessionStorage.getItem("look")||localStorage.getItem("look");' +
  'if(l==="light"||l==="dark")document.documentElement.dataset.look=l}catch(e){}})()';
