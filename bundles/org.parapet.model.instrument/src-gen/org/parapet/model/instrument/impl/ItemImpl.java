/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getGloss <em>Gloss</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getTickPolarity <em>Tick Polarity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#isKeptLive <em>Kept Live</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#isNotes <em>Notes</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ItemImpl#getBasedOn <em>Based On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ItemImpl extends CodedImpl implements Item {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGloss() <em>Gloss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGloss()
	 * @generated
	 * @ordered
	 */
	protected static final String GLOSS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGloss() <em>Gloss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGloss()
	 * @generated
	 * @ordered
	 */
	protected String gloss = GLOSS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected String guidance = GUIDANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final AnswerFormat FORMAT_EDEFAULT = AnswerFormat.SCALE;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected AnswerFormat format = FORMAT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponseScale> scales;

	/**
	 * The default value of the '{@link #getTickPolarity() <em>Tick Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTickPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity TICK_POLARITY_EDEFAULT = Polarity.FAVOURABLE;

	/**
	 * The cached value of the '{@link #getTickPolarity() <em>Tick Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTickPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity tickPolarity = TICK_POLARITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<PartneringKind> kinds;

	/**
	 * The default value of the '{@link #isKeptLive() <em>Kept Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeptLive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEPT_LIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeptLive() <em>Kept Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeptLive()
	 * @generated
	 * @ordered
	 */
	protected boolean keptLive = KEPT_LIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOTES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotes()
	 * @generated
	 * @ordered
	 */
	protected boolean notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String BASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected String basedOn = BASED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGloss() {
		return gloss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGloss(String newGloss) {
		String oldGloss = gloss;
		gloss = newGloss;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__GLOSS, oldGloss, gloss));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(String newGuidance) {
		String oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(AnswerFormat newFormat) {
		AnswerFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponseScale> getScales() {
		if (scales == null) {
			scales = new EObjectEList<ResponseScale>(ResponseScale.class, this, InstrumentPackage.ITEM__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getTickPolarity() {
		return tickPolarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTickPolarity(Polarity newTickPolarity) {
		Polarity oldTickPolarity = tickPolarity;
		tickPolarity = newTickPolarity == null ? TICK_POLARITY_EDEFAULT : newTickPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__TICK_POLARITY, oldTickPolarity, tickPolarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EDataTypeUniqueEList<Stage>(Stage.class, this, InstrumentPackage.ITEM__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartneringKind> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeUniqueEList<PartneringKind>(PartneringKind.class, this, InstrumentPackage.ITEM__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeptLive() {
		return keptLive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeptLive(boolean newKeptLive) {
		boolean oldKeptLive = keptLive;
		keptLive = newKeptLive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__KEPT_LIVE, oldKeptLive, keptLive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(boolean newNotes) {
		boolean oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(String newBasedOn) {
		String oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ITEM__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.ITEM__TEXT:
				return getText();
			case InstrumentPackage.ITEM__GLOSS:
				return getGloss();
			case InstrumentPackage.ITEM__GUIDANCE:
				return getGuidance();
			case InstrumentPackage.ITEM__FORMAT:
				return getFormat();
			case InstrumentPackage.ITEM__SCALES:
				return getScales();
			case InstrumentPackage.ITEM__TICK_POLARITY:
				return getTickPolarity();
			case InstrumentPackage.ITEM__STAGES:
				return getStages();
			case InstrumentPackage.ITEM__KINDS:
				return getKinds();
			case InstrumentPackage.ITEM__KEPT_LIVE:
				return isKeptLive();
			case InstrumentPackage.ITEM__NOTES:
				return isNotes();
			case InstrumentPackage.ITEM__BASED_ON:
				return getBasedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.ITEM__TEXT:
				setText((String)newValue);
				return;
			case InstrumentPackage.ITEM__GLOSS:
				setGloss((String)newValue);
				return;
			case InstrumentPackage.ITEM__GUIDANCE:
				setGuidance((String)newValue);
				return;
			case InstrumentPackage.ITEM__FORMAT:
				setFormat((AnswerFormat)newValue);
				return;
			case InstrumentPackage.ITEM__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends ResponseScale>)newValue);
				return;
			case InstrumentPackage.ITEM__TICK_POLARITY:
				setTickPolarity((Polarity)newValue);
				return;
			case InstrumentPackage.ITEM__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case InstrumentPackage.ITEM__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends PartneringKind>)newValue);
				return;
			case InstrumentPackage.ITEM__KEPT_LIVE:
				setKeptLive((Boolean)newValue);
				return;
			case InstrumentPackage.ITEM__NOTES:
				setNotes((Boolean)newValue);
				return;
			case InstrumentPackage.ITEM__BASED_ON:
				setBasedOn((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.ITEM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__GLOSS:
				setGloss(GLOSS_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__SCALES:
				getScales().clear();
				return;
			case InstrumentPackage.ITEM__TICK_POLARITY:
				setTickPolarity(TICK_POLARITY_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__STAGES:
				getStages().clear();
				return;
			case InstrumentPackage.ITEM__KINDS:
				getKinds().clear();
				return;
			case InstrumentPackage.ITEM__KEPT_LIVE:
				setKeptLive(KEPT_LIVE_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case InstrumentPackage.ITEM__BASED_ON:
				setBasedOn(BASED_ON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case InstrumentPackage.ITEM__GLOSS:
				return GLOSS_EDEFAULT == null ? gloss != null : !GLOSS_EDEFAULT.equals(gloss);
			case InstrumentPackage.ITEM__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
			case InstrumentPackage.ITEM__FORMAT:
				return format != FORMAT_EDEFAULT;
			case InstrumentPackage.ITEM__SCALES:
				return scales != null && !scales.isEmpty();
			case InstrumentPackage.ITEM__TICK_POLARITY:
				return tickPolarity != TICK_POLARITY_EDEFAULT;
			case InstrumentPackage.ITEM__STAGES:
				return stages != null && !stages.isEmpty();
			case InstrumentPackage.ITEM__KINDS:
				return kinds != null && !kinds.isEmpty();
			case InstrumentPackage.ITEM__KEPT_LIVE:
				return keptLive != KEPT_LIVE_EDEFAULT;
			case InstrumentPackage.ITEM__NOTES:
				return notes != NOTES_EDEFAULT;
			case InstrumentPackage.ITEM__BASED_ON:
				return BASED_ON_EDEFAULT == null ? basedOn != null : !BASED_ON_EDEFAULT.equals(basedOn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", gloss: ");
		result.append(gloss);
		result.append(", guidance: ");
		result.append(guidance);
		result.append(", format: ");
		result.append(format);
		result.append(", tickPolarity: ");
		result.append(tickPolarity);
		result.append(", stages: ");
		result.append(stages);
		result.append(", kinds: ");
		result.append(kinds);
		result.append(", keptLive: ");
		result.append(keptLive);
		result.append(", notes: ");
		result.append(notes);
		result.append(", basedOn: ");
		result.append(basedOn);
		result.append(')');
		return result.toString();
	}

} //ItemImpl
