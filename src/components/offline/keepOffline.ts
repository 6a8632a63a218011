/**
 * Installs the site on the device, once the page has loaded and has nothing else to do, and tells when a new version is there. Only a
 * published site names a worker: the preview and the site in one file do not.
 */
export function keepOffline(): void {
  const file = document.querySelector<HTMLMetaElement>('meta[name="service-worker"]')?.content;
  if (file === undefined || !("serviceWorker" in navigator) || !isSecureContext) return;
  const worker = new URL(file, document.baseURI).href;
  const {serviceWorker} = navigator;
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
  const install = () =>
    idle(() => void serviceWorker.register(worker, {updateViaCache: "none"}).then(follow, () => {}));
  // The page of all articles says what is kept; its code comes to no other.
  if (document.querySelector("#offline"))
    void serviceWorker.ready.then(async ({active}) => {
      const {tellOffline} = await import("./tellOffline.js");
      if (active) await tellOffline(active);
    });
  if (document.readyState === "complete") install();
  else addEventListener("load", install, {once: true});

  // Another version took over, in this window or another: no page may go on with files of the old one.
  const controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
  });
}

function follow(registration: ServiceWorkerRegistration): void {
  const tell = (worker: ServiceWorker | null) => {
    if (worker && navigator.serviceWorker.controller) announce(worker);
  };
  tell(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "installed") tell(next);
    });
  });
}

function announce(worker: ServiceWorker): void {
  if (document.querySelector(".new-version")) return;
  const bar = document.createElement("div");
  bar.className = "new-version";
  bar.role = "status";
  const words = document.createElement("span");
  words.textContent = "There is a new version of this site.";
  const button = document.createElement("button");
  Object.assign(button, {type: "button", className: "btn", textContent: "Show it"});
  button.addEventListener("click", () => worker.postMessage("take over"));
  bar.append(words, " ", button);
  document.body.append(bar);
}
