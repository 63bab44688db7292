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

import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.TickState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getQuantifier <em>Quantifier</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getOpposingOptions <em>Opposing Options</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getTicks <em>Ticks</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getOtherScale <em>Other Scale</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getMargin <em>Margin</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingRuleImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingRuleImpl extends CodedImpl implements FindingRule {
	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FindingKind kind;

	/**
	 * The default value of the '{@link #getQuantifier() <em>Quantifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantifier()
	 * @generated
	 * @ordered
	 */
	protected static final Quantifier QUANTIFIER_EDEFAULT = Quantifier.ALL;

	/**
	 * The cached value of the '{@link #getQuantifier() <em>Quantifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantifier()
	 * @generated
	 * @ordered
	 */
	protected Quantifier quantifier = QUANTIFIER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The cached value of the '{@link #getOpposingOptions() <em>Opposing Options</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpposingOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> opposingOptions;

	/**
	 * The cached value of the '{@link #getTicks() <em>Ticks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTicks()
	 * @generated
	 * @ordered
	 */
	protected EList<TickState> ticks;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected ResponseScale scale;

	/**
	 * The cached value of the '{@link #getOtherScale() <em>Other Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherScale()
	 * @generated
	 * @ordered
	 */
	protected ResponseScale otherScale;

	/**
	 * The default value of the '{@link #getMargin() <em>Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMargin()
	 * @generated
	 * @ordered
	 */
	protected static final double MARGIN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMargin() <em>Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMargin()
	 * @generated
	 * @ordered
	 */
	protected double margin = MARGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> items;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final Basis BASIS_EDEFAULT = Basis.SOURCE;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected Basis basis = BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.FINDING_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FindingKind newKind) {
		FindingKind oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantifier getQuantifier() {
		return quantifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantifier(Quantifier newQuantifier) {
		Quantifier oldQuantifier = quantifier;
		quantifier = newQuantifier == null ? QUANTIFIER_EDEFAULT : newQuantifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__QUANTIFIER, oldQuantifier, quantifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectEList<Option>(Option.class, this, InstrumentPackage.FINDING_RULE__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOpposingOptions() {
		if (opposingOptions == null) {
			opposingOptions = new EObjectEList<Option>(Option.class, this, InstrumentPackage.FINDING_RULE__OPPOSING_OPTIONS);
		}
		return opposingOptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TickState> getTicks() {
		if (ticks == null) {
			ticks = new EDataTypeUniqueEList<TickState>(TickState.class, this, InstrumentPackage.FINDING_RULE__TICKS);
		}
		return ticks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponseScale getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(ResponseScale newScale) {
		ResponseScale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponseScale getOtherScale() {
		return otherScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherScale(ResponseScale newOtherScale) {
		ResponseScale oldOtherScale = otherScale;
		otherScale = newOtherScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__OTHER_SCALE, oldOtherScale, otherScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMargin() {
		return margin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMargin(double newMargin) {
		double oldMargin = margin;
		margin = newMargin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__MARGIN, oldMargin, margin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectEList<Item>(Item.class, this, InstrumentPackage.FINDING_RULE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Basis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(Basis newBasis) {
		Basis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_RULE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.FINDING_RULE__KIND:
				return getKind();
			case InstrumentPackage.FINDING_RULE__QUANTIFIER:
				return getQuantifier();
			case InstrumentPackage.FINDING_RULE__OPTIONS:
				return getOptions();
			case InstrumentPackage.FINDING_RULE__OPPOSING_OPTIONS:
				return getOpposingOptions();
			case InstrumentPackage.FINDING_RULE__TICKS:
				return getTicks();
			case InstrumentPackage.FINDING_RULE__SHARE:
				return getShare();
			case InstrumentPackage.FINDING_RULE__SCALE:
				return getScale();
			case InstrumentPackage.FINDING_RULE__OTHER_SCALE:
				return getOtherScale();
			case InstrumentPackage.FINDING_RULE__MARGIN:
				return getMargin();
			case InstrumentPackage.FINDING_RULE__ITEMS:
				return getItems();
			case InstrumentPackage.FINDING_RULE__BASIS:
				return getBasis();
			case InstrumentPackage.FINDING_RULE__SOURCE:
				return getSource();
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
			case InstrumentPackage.FINDING_RULE__KIND:
				setKind((FindingKind)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__QUANTIFIER:
				setQuantifier((Quantifier)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__OPPOSING_OPTIONS:
				getOpposingOptions().clear();
				getOpposingOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__TICKS:
				getTicks().clear();
				getTicks().addAll((Collection<? extends TickState>)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__SHARE:
				setShare((Double)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__SCALE:
				setScale((ResponseScale)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__OTHER_SCALE:
				setOtherScale((ResponseScale)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__MARGIN:
				setMargin((Double)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__BASIS:
				setBasis((Basis)newValue);
				return;
			case InstrumentPackage.FINDING_RULE__SOURCE:
				setSource((String)newValue);
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
			case InstrumentPackage.FINDING_RULE__KIND:
				setKind((FindingKind)null);
				return;
			case InstrumentPackage.FINDING_RULE__QUANTIFIER:
				setQuantifier(QUANTIFIER_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_RULE__OPTIONS:
				getOptions().clear();
				return;
			case InstrumentPackage.FINDING_RULE__OPPOSING_OPTIONS:
				getOpposingOptions().clear();
				return;
			case InstrumentPackage.FINDING_RULE__TICKS:
				getTicks().clear();
				return;
			case InstrumentPackage.FINDING_RULE__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_RULE__SCALE:
				setScale((ResponseScale)null);
				return;
			case InstrumentPackage.FINDING_RULE__OTHER_SCALE:
				setOtherScale((ResponseScale)null);
				return;
			case InstrumentPackage.FINDING_RULE__MARGIN:
				setMargin(MARGIN_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_RULE__ITEMS:
				getItems().clear();
				return;
			case InstrumentPackage.FINDING_RULE__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_RULE__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case InstrumentPackage.FINDING_RULE__KIND:
				return kind != null;
			case InstrumentPackage.FINDING_RULE__QUANTIFIER:
				return quantifier != QUANTIFIER_EDEFAULT;
			case InstrumentPackage.FINDING_RULE__OPTIONS:
				return options != null && !options.isEmpty();
			case InstrumentPackage.FINDING_RULE__OPPOSING_OPTIONS:
				return opposingOptions != null && !opposingOptions.isEmpty();
			case InstrumentPackage.FINDING_RULE__TICKS:
				return ticks != null && !ticks.isEmpty();
			case InstrumentPackage.FINDING_RULE__SHARE:
				return share != SHARE_EDEFAULT;
			case InstrumentPackage.FINDING_RULE__SCALE:
				return scale != null;
			case InstrumentPackage.FINDING_RULE__OTHER_SCALE:
				return otherScale != null;
			case InstrumentPackage.FINDING_RULE__MARGIN:
				return margin != MARGIN_EDEFAULT;
			case InstrumentPackage.FINDING_RULE__ITEMS:
				return items != null && !items.isEmpty();
			case InstrumentPackage.FINDING_RULE__BASIS:
				return basis != BASIS_EDEFAULT;
			case InstrumentPackage.FINDING_RULE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (quantifier: ");
		result.append(quantifier);
		result.append(", ticks: ");
		result.append(ticks);
		result.append(", share: ");
		result.append(share);
		result.append(", margin: ");
		result.append(margin);
		result.append(", basis: ");
		result.append(basis);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //FindingRuleImpl
