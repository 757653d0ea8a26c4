<#-- The public form. It works without scripts; what was typed comes back with every error. -->
<#macro problem name><#if errors[name]??><p class="pq-problem" id="pq_${name}_problem">${errors[name]}</p></#if></#macro>
<#macro marks name hint=""><#if errors[name]??> aria-invalid="true"</#if><#if errors[name]?? || hint?has_content> aria-describedby="<#if errors[name]??>pq_${name}_problem</#if> <#if hint?has_content>pq_${name}_hint</#if>"</#if></#macro>
<#macro heading name key needed=false><label for="pq_${name}">${uiLabelMap[key]}<#if needed> <span class="pq-needed">(${uiLabelMap.DealercrmPqrsPublicNeeded})</span></#if></label></#macro>
<#macro line name key needed=false type="text" longest=100 auto="on" hint="">
<div class="pq-field">
  <@heading name key needed/>
  <#if hint?has_content><p class="pq-hint" id="pq_${name}_hint">${uiLabelMap[hint]}</p></#if>
  <input id="pq_${name}" name="${name}" type="${type}" maxlength="${longest}" value="${form[name]}" autocomplete="${auto}"<@marks name hint/>/>
  <@problem name/>
</div>
</#macro>
<#macro choice name key options needed=false>
<div class="pq-field">
  <@heading name key needed/>
  <select id="pq_${name}" name="${name}"<@marks name/>>
    <option value="">${uiLabelMap.DealercrmPqrsPublicChoose}</option>
    <#list options as option><option value="${option.id}"<#if option.id == form[name]> selected="selected"</#if>>${option.text}</option></#list>
  </select>
  <@problem name/>
</div>
</#macro>
<#if refusal?has_content>
<div class="pq-alert" role="alert" tabindex="-1" autofocus="autofocus">
  <p><strong>${refusal}</strong></p>
  <#if problems?has_content><ul><#list problems as one><li><a href="#pq_${one.field}">${one.text}</a></li></#list></ul></#if>
  <p>${uiLabelMap.DealercrmPqrsPublicNothingLost}<#if sentFiles?has_content> ${uiLabelMap.DealercrmPqrsPublicFilesAgain} <#list sentFiles as file>${file!}<#sep>, </#list>.</#if></p>
</div>
<#else>
<p class="pq-lead">${uiLabelMap.DealercrmPqrsPublicLead}</p>
</#if>
<form name="PublicPqrs" class="pq-form" method="post" action="<@ofbizUrl>submit</@ofbizUrl>" enctype="multipart/form-data" novalidate="novalidate">
  <fieldset>
    <legend>${uiLabelMap.DealercrmPqrsPublicAbout}</legend>
    <@choice "pqrsTypeId" "DealercrmPqrsPublicType" types true/>
    <div class="pq-two">
      <@choice "facilityId" "DealercrmPqrsPublicSite" sites true/>
      <@choice "brandId" "DealercrmPqrsPublicBrand" brands/>
    </div>
    <@line "subject" "DealercrmPqrsPublicSubject" true "text" 150/>
    <div class="pq-field">
      <@heading "description" "DealercrmPqrsPublicDescription" true/>
      <p class="pq-hint" id="pq_description_hint">${uiLabelMap.DealercrmPqrsPublicDescriptionHint}</p>
      <textarea id="pq_description" name="description" rows="7" maxlength="10000"<@marks "description" "hint"/>>${form.description}</textarea>
      <@problem "description"/>
    </div>
    <@line "plate" "DealercrmPqrsPublicPlate" false "text" 10/>
  </fieldset>
  <fieldset>
    <legend>${uiLabelMap.DealercrmPqrsPublicWho}</legend>
    <p class="pq-check"><input type="checkbox" id="pq_isAnonymous" name="isAnonymous" value="Y"<#if form.isAnonymous == "Y"> checked="checked"</#if> aria-describedby="pq_isAnonymous_hint"/>
      <label for="pq_isAnonymous">${uiLabelMap.DealercrmPqrsPublicAnonymous}</label></p>
    <p class="pq-hint" id="pq_isAnonymous_hint">${uiLabelMap.DealercrmPqrsPublicAnonymousHint}</p>
    <div class="pq-person">
      <@line "customerName" "DealercrmPqrsPublicName" true "text" 100 "name"/>
      <div class="pq-two">
        <@choice "documentTypeId" "DealercrmPqrsPublicDocumentType" documents/>
        <@line "documentNumber" "DealercrmPqrsPublicDocument" false "text" 20/>
      </div>
    </div>
    <div class="pq-two">
      <@line "emailAddress" "DealercrmPqrsPublicEmail" false "email" 250 "email" "DealercrmPqrsPublicEmailHint"/>
      <@line "phoneNumber" "DealercrmPqrsPublicPhone" false "tel" 40 "tel" "DealercrmPqrsPublicPhoneHint"/>
    </div>
  </fieldset>
  <fieldset>
    <legend>${uiLabelMap.DealercrmPqrsPublicFiles}</legend>
    <p class="pq-hint" id="pq_files_hint">${uiLabelMap.DealercrmPqrsPublicFilesHint}</p>
    <div id="pq_files" tabindex="-1">
      <#list 1..5 as place>
      <#if place == 2><details><summary>${uiLabelMap.DealercrmPqrsPublicMoreFiles}</summary></#if>
      <p class="pq-file"><label for="pq_file${place}">${uiLabelMap.DealercrmPqrsPublicFile} ${place}</label>
        <input type="file" id="pq_file${place}" name="file${place}" aria-describedby="pq_files_hint<#if errors.files??> pq_files_problem</#if>"/></p>
      </#list>
      </details>
    </div>
    <@problem "files"/>
  </fieldset>
  <div class="pq-extra" aria-hidden="true">
    <label for="pq_website">${uiLabelMap.DealercrmPqrsPublicLeaveEmpty}</label>
    <input id="pq_website" name="website" type="text" tabindex="-1" autocomplete="off" value=""/>
  </div>
  <div class="pq-field">
    <p class="pq-check"><input type="checkbox" id="pq_accepted" name="accepted" value="Y"<#if form.accepted == "Y"> checked="checked"</#if><@marks "accepted"/>/>
      <label for="pq_accepted">${uiLabelMap.DealercrmPqrsPublicAccept} <a href="<@ofbizUrl>treatment</@ofbizUrl>" target="_blank" rel="noopener">${uiLabelMap.DealercrmPqrsPublicAcceptLink}</a>.</label></p>
    <@problem "accepted"/>
  </div>
  <input type="hidden" name="formToken" value="${formToken}"/>
  <#-- OFBiz judges a form with a "<" by whichever of its fields comes last in the order of a hash map: this one does -->
  <input type="hidden" name="endWhole" value="1"/>
  <p class="pq-send"><button type="submit">${uiLabelMap.DealercrmPqrsPublicSend}</button></p>
</form>
