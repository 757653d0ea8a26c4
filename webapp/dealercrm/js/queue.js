/* Queue screens by keyboard: one key for each outcome, T begins the contact and dials, C goes to the comment, 0 gives the record back, Ctrl+Enter saves, Escape
   leaves a field. Without it the forms work by mouse. A form is sent once, and a key held down counts once: the next record must not
   get the outcome of the one before. What is being typed is kept in this tab until it is saved, whatever happens to the session. */
(function () {
  "use strict";

  var STORE = "dealercrm.queue.drafts";

  function ready(run) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", run);
    } else {
      run();
    }
  }

  function each(list, run) {
    Array.prototype.forEach.call(list, run);
  }

  function typing(target) {
    return target.tagName === "TEXTAREA" || target.tagName === "SELECT"
        || (target.tagName === "INPUT" && !/^(radio|checkbox|submit|button)$/.test(target.type));
  }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && (typing(field) && field.type !== "hidden" && field.type !== "file" || field.type === "radio");
    });
  }

  /* Drafts of this tab: key -> { title, token, values, sent } */
  var drafts = {
    all: function () {
      try {
        return JSON.parse(window.sessionStorage.getItem(STORE)) || {};
      } catch (unreadable) {
        return {};
      }
    },
    keep: function (all) {
      try {
        window.sessionStorage.setItem(STORE, JSON.stringify(all));
      } catch (noStorage) {
        return;
      }
    },
    put: function (key, draft) {
      var all = this.all();
      if (draft) {
        all[key] = draft;
      } else {
        delete all[key];
      }
      this.keep(all);
    }
  };

  function typed(form) {
    var values = {};
    var something = false;
    fields(form).forEach(function (field) {
      if (field.type !== "radio" || field.checked) {
        values[field.name] = field.value;
        something = something || (field.type !== "radio" && field.tagName !== "SELECT" && field.value.trim() !== "");
      }
    });
    return something ? values : null;
  }

  function restore(form, values) {
    fields(form).forEach(function (field) {
      if (field.type === "radio") {
        field.checked = values[field.name] === field.value;
      } else if (values[field.name] !== undefined) {
        field.value = values[field.name];
      }
    });
  }

  /* What was sent and accepted is forgotten; what was refused or never sent stays and is shown. */
  function sortDrafts(box, current) {
    var all = drafts.all();
    var refused = document.querySelector(".errorMessage") !== null;
    Object.keys(all).forEach(function (key) {
      var mine = key.indexOf(box.getAttribute("data-user") + "|") === 0;
      var draft = all[key];
      var stillHere = current && key === current.key && draft.token === current.token;
      if (!mine || (draft.sent && !refused && !stillHere)) {
        delete all[key];
      } else if (draft.sent) {
        draft.sent = false;
      }
    });
    drafts.keep(all);
    return all;
  }

  function showLeftOver(box, all, current) {
    var prefix = box.getAttribute("data-user") + "|" + box.getAttribute("data-form") + "|";
    Object.keys(all).forEach(function (key) {
      if (key.indexOf(prefix) !== 0 || (current && key === current.key)) {
        return;
      }
      var line = document.createElement("p");
      var discard = document.createElement("button");
      line.textContent = all[key].title + ": " + all[key].texts + " ";
      discard.type = "button";
      discard.textContent = box.getAttribute("data-discard");
      discard.addEventListener("click", function () {
        drafts.put(key, null);
        line.remove();
        box.hidden = box.querySelectorAll("button").length === 0;
      });
      line.appendChild(discard);
      box.appendChild(line);
      box.hidden = false;
    });
  }

  function Call(group) {
    this.group = group;
    this.form = document.forms[group.getAttribute("data-form")];
    this.release = document.forms[group.getAttribute("data-release")];
    this.token = group.getAttribute("data-token");
    this.key = [group.getAttribute("data-user"), group.getAttribute("data-form"), group.getAttribute("data-record")].join("|");
    this.buttons = group.querySelectorAll("button[data-value]");
    this.sent = false;
  }

  Call.prototype.field = function (name) {
    return this.form.querySelector('[name="' + name + '"]:not([type="hidden"])');
  };

  Call.prototype.chosen = function () {
    return this.form.querySelector('input[type="radio"][name="' + this.group.getAttribute("data-field") + '"]:checked');
  };

  Call.prototype.showChosen = function () {
    var radio = this.chosen();
    each(this.buttons, function (button) {
      button.setAttribute("aria-pressed", radio && radio.value === button.getAttribute("data-value") ? "true" : "false");
    });
  };

  Call.prototype.button = function (attribute, value) {
    return Array.prototype.filter.call(this.buttons, function (button) {
      return button.getAttribute(attribute).toLowerCase() === value.toLowerCase();
    })[0];
  };

  /* The first field that the outcome needs and that is still empty. */
  Call.prototype.missing = function (button) {
    var call = this;
    fields(this.form).forEach(function (field) {
      field.removeAttribute("required");
    });
    return button.getAttribute("data-requires").split(" ").map(function (name) {
      return name && call.field(name);
    }).filter(function (field) {
      return field && field.value.trim() === "";
    })[0];
  };

  Call.prototype.submit = function () {
    var radio = this.chosen();
    if (!radio) {
      this.buttons[0].focus();
      return;
    }
    var field = this.missing(this.button("data-value", radio.value));
    if (field) {
      field.setAttribute("required", "required");
      field.focus();
    } else if (this.form.requestSubmit) {
      this.form.requestSubmit();
    } else if (!this.sent) {
      this.sending();
      this.form.submit();
    }
  };

  Call.prototype.choose = function (button) {
    var radio = this.form.querySelector('input[type="radio"][value="' + button.getAttribute("data-value") + '"]');
    if (radio && !this.sent) {
      radio.checked = true;
      this.showChosen();
      this.submit();
    }
  };

  Call.prototype.keep = function (sent) {
    var values = typed(this.form);
    var texts = fields(this.form).filter(function (field) {
      return field.type !== "radio" && field.tagName !== "SELECT" && field.value.trim() !== "";
    }).map(function (field) {
      return field.value.trim();
    });
    drafts.put(this.key, values && { title: this.group.getAttribute("data-title"), token: this.token, values: values,
      texts: texts.join(" / "), sent: sent });
  };

  Call.prototype.sending = function () {
    this.keep(true);
    this.sent = true;
    this.group.classList.add("dc-outcomes-sent");
  };

  Call.prototype.press = function (event) {
    var button = this.button("data-key", event.key);
    var phone = document.querySelector("#QueueRecord a.dc-call");
    var comments = this.field("comments");
    if (button) {
      this.choose(button);
    } else if (event.key === "0" && this.release && !this.sent) {
      this.sent = true;
      this.release.submit();
    } else if (/^t$/i.test(event.key) && phone) {
      phone.click();
    } else if (/^c$/i.test(event.key) && comments) {
      comments.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  /* Dialling is on record before the telephone rings: the contact is begun first, and only what the policy accepted is dialled. */
  Call.prototype.dial = function (link) {
    var call = this;
    var form = document.forms.BeginCall;
    if (!form || call.dialling) {
      return;
    }
    call.dialling = true;
    if (form.elements.address) {
      form.elements.address.value = link.getAttribute("href").replace("tel:", "");
    }
    var chat = link.target === "_blank" ? window.open("", "_blank") : null;
    window.fetch(form.action, { method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)) })
      .then(function (response) {
        return response.text();
      }).then(function (html) {
        call.begun(new DOMParser().parseFromString(html, "text/html"), link, chat);
      }).catch(function () {
        closed(chat);
        form.submit();
      });
  };

  function closed(chat) {
    if (chat) {
      chat.close();
    }
  }

  /* A chat opens in the window that the press opened, for browsers let no other one open later. */
  Call.prototype.begun = function (answer, link, chat) {
    var fresh = answer.getElementById("QueueContact");
    var refusal = answer.querySelector(".errorMessage");
    if (!fresh) {
      closed(chat);
      document.forms.BeginCall.submit();
      return;
    }
    document.getElementById("QueueContact").replaceWith(fresh);
    this.dialling = false;
    if (fresh.querySelector('[data-state="BEGUN"]') && !refusal) {
      if (chat) {
        chat.opener = null;
      }
      (chat || window).location.href = link.href;
      return;
    }
    closed(chat);
    if (refusal) {
      fresh.insertBefore(document.createElement("p"), fresh.firstChild).textContent = refusal.textContent;
    }
  };

  Call.prototype.bindDialling = function () {
    var call = this;
    var record = document.getElementById("QueueRecord");
    if (!record || !window.fetch) {
      return;
    }
    record.addEventListener("click", function (event) {
      var link = event.target.closest('a[href^="tel:"], a.dc-call');
      if (link && document.forms.BeginCall) {
        event.preventDefault();
        call.dial(link);
      }
    });
    record.addEventListener("submit", function (event) {
      var link = record.querySelector("a.dc-call");
      if (event.target === document.forms.BeginCall && link) {
        event.preventDefault();
        call.dial(link);
      }
    });
  };

  Call.prototype.onKey = function (event) {
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
    } else if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      if (!event.repeat && !this.sent) {
        this.submit();
      }
    } else if (!event.repeat && !this.sent && !typing(event.target) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      this.press(event);
    }
  };

  Call.prototype.bind = function () {
    var call = this;
    call.bindDialling();
    var radio = this.form.querySelector('input[type="radio"][name="' + this.group.getAttribute("data-field") + '"]');
    var row = radio && radio.closest("tr");
    if (row) {
      row.hidden = true;
    }
    each(this.buttons, function (button) {
      button.addEventListener("click", function () {
        call.choose(button);
      });
    });
    this.form.addEventListener("input", function () {
      call.keep(false);
    });
    this.form.addEventListener("submit", function (event) {
      if (call.sent) {
        event.preventDefault();
      } else {
        call.sending();
      }
    });
    document.addEventListener("keydown", function (event) {
      call.onKey(event);
    });
    window.addEventListener("pageshow", function (event) {
      if (event.persisted) {
        window.location.reload();
      }
    });
  };

  ready(function () {
    var group = document.querySelector(".dc-outcomes");
    var box = document.querySelector(".dc-drafts");
    var call = group && document.forms[group.getAttribute("data-form")] ? new Call(group) : null;
    var all = box ? sortDrafts(box, call) : {};
    var start = document.querySelector(".dc-queue-start input[type='submit']");
    if (box) {
      showLeftOver(box, all, call);
    }
    if (call) {
      call.bind();
      if (all[call.key]) {
        restore(call.form, all[call.key].values);
      }
      call.showChosen();
    } else if (start) {
      start.focus();
    }
  });
}());
