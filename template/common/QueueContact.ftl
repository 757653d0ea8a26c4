<#-- Whether the person may be called now; queue.js begins the contact with the form below before it dials -->
<p class="dc-contact-title" role="status" data-state="${queue.contact.state}">${queue.contact.title}</p>
<#list queue.contact.lines as line>
<p>${line}</p>
</#list>
